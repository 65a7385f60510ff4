package org.sycee.treasury.deal;

import static org.sycee.ledger.journal.AccountCodes.*;

import java.util.Currency;
import java.util.Optional;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.money.Money;
import org.sycee.treasury.DealProduct;

/// The accounts on which a kind of deal is booked: what is dealt, and the interest it bears, if it
/// does (standard entries 27 to 32 and 53 to 55).
public record DealAccounts(AccountCode principal, Optional<Interest> interest) {

  /// Accrued interest, and the income or expense. With interest `inAdvance` what is not earned or
  /// spent yet stands on the first.
  public record Interest(AccountCode accrued, AccountCode result, boolean inAdvance) {}

  private DealAccounts(AccountCode principal, AccountCode accrued, AccountCode result) {
    this(principal, Optional.of(new Interest(accrued, result, false)));
  }

  /// Where accrued interest stands; of a deal that bears some.
  AccountCode accrued() {
    return interest.orElseThrow().accrued;
  }

  /// What of the interest of a deal that was begun stands on the account of accrued interest.
  public Money accrued(Money earned, Money settled, Money total) {
    return earned.minus(isInAdvance() ? total : settled);
  }

  /// Whether the interest of a deal is paid when it begins.
  public boolean isInAdvance() {
    return interest.filter(Interest::inAdvance).isPresent();
  }

  public static DealAccounts of(DealProduct product) {
    return switch (product) {
      case PLACEMENT ->
          new DealAccounts(
              PLACEMENTS_WITH_BANKS, INTEREST_RECEIVABLE_ON_PLACEMENTS, INTEREST_ON_PLACEMENTS);
      case BORROWING ->
          new DealAccounts(
              PLACEMENTS_FROM_BANKS, INTEREST_PAYABLE_ON_BORROWINGS, INTEREST_ON_BORROWINGS);
      case DEPOSIT_PLACED ->
          new DealAccounts(
              TERM_DEPOSITS_WITH_BANKS,
              INTEREST_RECEIVABLE_ON_DEPOSITS_WITH_BANKS,
              INTEREST_ON_DEPOSITS_WITH_BANKS);
      case DEPOSIT_TAKEN ->
          new DealAccounts(
              TERM_DEPOSITS_OF_BANKS,
              INTEREST_PAYABLE_ON_TERM_DEPOSITS_OF_BANKS,
              INTEREST_ON_TERM_DEPOSITS_OF_BANKS);
      case PLEDGED_REPO ->
          new DealAccounts(
              PLEDGED_REPOS, INTEREST_PAYABLE_ON_PLEDGED_REPOS, INTEREST_ON_PLEDGED_REPOS);
      case PLEDGED_REVERSE_REPO ->
          new DealAccounts(
              PLEDGED_REVERSE_REPOS,
              INTEREST_RECEIVABLE_ON_PLEDGED_REVERSE_REPOS,
              INTEREST_ON_PLEDGED_REVERSE_REPOS);
      case OUTRIGHT_REPO ->
          new DealAccounts(
              OUTRIGHT_REPOS, INTEREST_PAYABLE_ON_OUTRIGHT_REPOS, INTEREST_ON_OUTRIGHT_REPOS);
      case OUTRIGHT_REVERSE_REPO ->
          new DealAccounts(
              OUTRIGHT_REVERSE_REPOS,
              INTEREST_RECEIVABLE_ON_OUTRIGHT_REVERSE_REPOS,
              INTEREST_ON_OUTRIGHT_REVERSE_REPOS);
      case CERTIFICATE_AT_DISCOUNT ->
          new DealAccounts(
              FACE_OF_BONDS_ISSUED,
              Optional.of(
                  new Interest(
                      DISCOUNT_ON_BONDS_ISSUED, INTEREST_ON_CERTIFICATES_OF_DEPOSIT, true)));
      case CERTIFICATE_WITH_COUPON ->
          new DealAccounts(
              FACE_OF_BONDS_ISSUED,
              INTEREST_PAYABLE_ON_CERTIFICATES_OF_DEPOSIT,
              INTEREST_ON_CERTIFICATES_OF_DEPOSIT);
      case INTEREST_RATE_SWAP -> new DealAccounts(DERIVATIVES_DEALT, Optional.empty());
      case FX_SPOT, FX_FORWARD, FX_SWAP -> new DealAccounts(FX_POSITION, Optional.empty());
      // What is paid is for bonds, accrued interest included; the position takes it from there.
      case BOND_PURCHASE, BOND_SALE -> new DealAccounts(BONDS_IN_SETTLEMENT, Optional.empty());
    };
  }

  /// Where money of the currency is: with the central bank, or with a correspondent.
  public static AccountCode nostro(Currency currency) {
    return currency.getCurrencyCode().equals("CNY") ? EXCESS_RESERVES : NOSTROS;
  }
}
