package org.sycee.treasury.position;

import static org.sycee.ledger.journal.AccountCodes.*;

import java.time.LocalDate;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;
import org.sycee.treasury.DealId;

/// The entries of a position. What is paid for bonds is booked by the deal against an account for
/// bonds that are being settled; the position takes it from there, so that nothing is left on it
/// when both are booked.
final class PositionAccounting {
  /// The version of the rule by which positions are posted.
  static final String RULE = "position-1";

  /// By which a position is revalued: at the close of the day what stands in the books is the
  /// price. By the first version the night after it was not counted, so that what was amortised in
  /// it stood beside the price.
  static final String REVALUATION_RULE = "position-2";

  private final PositionId id;
  private final PositionAccounts accounts;
  private final JournalEntry.Draft draft;

  private PositionAccounting(
      PositionId id, HoldingTerms terms, LocalDate bookingDate, LocalDate valueDate) {
    this.id = id;
    this.accounts = PositionAccounts.of(terms.classification());
    this.draft = JournalEntry.on(bookingDate, valueDate);
  }

  /// When something is booked, and from when it counts.
  record Dates(LocalDate bookingDate, LocalDate valueDate) {}

  /// Standard entries 33, 36 and 40: Dr bonds, Dr interest bought, Cr bonds being settled.
  static JournalEntry bought(
      PositionId id, HoldingTerms terms, DealId deal, Money face, Paid paid, Dates dates) {
    var entry = new PositionAccounting(id, terms, dates.bookingDate, dates.valueDate);
    if (terms.isAmortised()) {
      entry.debit(entry.accounts.cost(), face);
      entry.general(entry.accounts.premium(), paid.clean.minus(face));
    } else {
      entry.debit(entry.accounts.cost(), paid.clean);
    }
    entry.general(INTEREST_RECEIVABLE_ON_BONDS, paid.accrued);
    entry.inSettlement(deal, paid.clean.plus(paid.accrued).negated());
    return entry.draft.entry();
  }

  /// A clean sum and the accrued interest paid with it.
  record Paid(Money clean, Money accrued) {}

  /// Standard entries 39 and 42: Dr bonds being settled, Cr bonds, Cr interest sold; the rest is a
  /// gain or a loss, and with it what had been a change of equity.
  static JournalEntry sold(
      PositionId id, HoldingTerms terms, DealId deal, Release gone, Paid paid, Dates dates) {
    var entry = new PositionAccounting(id, terms, dates.bookingDate, dates.valueDate);
    entry.inSettlement(deal, paid.clean.plus(paid.accrued));
    entry.general(INTEREST_RECEIVABLE_ON_BONDS, paid.accrued.negated());
    entry.release(terms, gone, paid.clean);
    return entry.draft.entry();
  }

  /// Standard entry 43: Dr nostro, Cr bonds.
  static JournalEntry redeemed(PositionId id, HoldingTerms terms, Release gone, Dates dates) {
    var entry = new PositionAccounting(id, terms, dates.bookingDate, dates.valueDate);
    entry.nostro(gone.face());
    entry.release(terms, gone, gone.face());
    return entry.draft.entry();
  }

  private void release(HoldingTerms terms, Release gone, Money clean) {
    Money left;
    if (terms.isAmortised()) {
      debit(accounts.cost(), gone.face().negated());
      general(accounts.premium(), gone.premium().negated());
      left = clean.minus(gone.amortisedCost());
    } else {
      debit(accounts.cost(), gone.cost().negated());
      left = clean.minus(gone.cost());
    }
    if (terms.isAtFairValue()) {
      debit(accounts.fairValueChange(), gone.fairValueChange().negated());
      if (terms.isAmortised()) {
        general(accounts.valuation(), gone.fairValueChange());
      } else {
        left = left.minus(gone.fairValueChange());
      }
    }
    general(INVESTMENT_INCOME, left.negated());
  }

  /// Standard entry 35: Dr nostro, Cr interest receivable.
  static JournalEntry couponReceived(PositionId id, HoldingTerms terms, Money amount, Dates dates) {
    var entry = new PositionAccounting(id, terms, dates.bookingDate, dates.valueDate);
    entry.nostro(amount);
    entry.general(INTEREST_RECEIVABLE_ON_BONDS, amount.negated());
    return entry.draft.entry();
  }

  /// Standard entries 37 and 41: Dr change of fair value, Cr other comprehensive income or gains.
  static JournalEntry revalued(
      PositionId id, HoldingTerms terms, Money difference, LocalDate bookingDate) {
    var entry = new PositionAccounting(id, terms, bookingDate, bookingDate);
    entry.debit(entry.accounts.fairValueChange(), difference);
    entry.general(entry.accounts.valuation(), difference.negated());
    return entry.draft.entry();
  }

  /// Standard entries 38 and 44: Dr credit impairment loss, Cr allowance.
  static JournalEntry impaired(
      PositionId id, HoldingTerms terms, Money difference, LocalDate bookingDate) {
    var entry = new PositionAccounting(id, terms, bookingDate, bookingDate);
    entry.general(CREDIT_IMPAIRMENT_LOSS, difference);
    entry.debit(entry.accounts.allowance(), difference.negated());
    return entry.draft.entry();
  }

  private void inSettlement(DealId deal, Money amount) {
    post(LedgerAccount.of(id.portfolio(), BONDS_IN_SETTLEMENT, deal.value()), amount);
  }

  private void nostro(Money amount) {
    boolean home = amount.currency().getCurrencyCode().equals("CNY");
    general(home ? EXCESS_RESERVES : NOSTROS, amount);
  }

  /// On the position's own account; below zero is a credit.
  private void debit(AccountCode code, Money amount) {
    post(LedgerAccount.of(id.portfolio(), code, id.contract()), amount);
  }

  /// On an account that is not kept by position, such as those that are accrued by groups.
  private void general(AccountCode code, Money amount) {
    post(LedgerAccount.of(id.portfolio(), code), amount);
  }

  private void post(LedgerAccount account, Money amount) {
    if (amount.isPositive()) {
      draft.debit(account, amount);
    } else if (amount.isNegative()) {
      draft.credit(account, amount.negated());
    }
  }
}
