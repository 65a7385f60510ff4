package org.sycee.treasury.deal;

import static org.sycee.ledger.journal.AccountCodes.*;

import java.util.Currency;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.treasury.DealProduct;

/// The accounts on which a kind of deal is booked: its principal, its accrued interest, and the
/// income or expense (standard entries 27 to 29).
public record DealAccounts(AccountCode principal, AccountCode accrued, AccountCode result) {

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
      // What is paid is for bonds, accrued interest included; the position takes it from there.
      case BOND_PURCHASE, BOND_SALE ->
          new DealAccounts(BONDS_IN_SETTLEMENT, INTEREST_RECEIVABLE_ON_BONDS, INTEREST_ON_BONDS);
    };
  }

  /// Where money of the currency is: with the central bank, or with a correspondent.
  public static AccountCode nostro(Currency currency) {
    return currency.getCurrencyCode().equals("CNY") ? EXCESS_RESERVES : NOSTROS;
  }
}
