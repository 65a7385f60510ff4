package org.sycee.ledger.bill;

import static org.sycee.ledger.journal.AccountCodes.*;

import java.time.LocalDate;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;

/// The entries that belong to the facts of a bill. A bill is an asset: debits raise it.
///
/// Faces and claims are kept by bill; what is not earned or spent yet is not, because it accrues
/// for all bills of a branch together.
final class BillAccounting {
  /// The version of these rules. A changed rule is a new version beside the old one, and a property
  /// of the facts that cite it.
  static final String RULE = "bill-1";

  private final BillTerms terms;
  private final BillId billId;

  BillAccounting(BillTerms terms, BillId billId) {
    this.terms = terms;
    this.billId = billId;
  }

  /// The entry that belongs to the fact.
  JournalEntry entryOf(BillEvent fact) {
    LocalDate date = fact.bookingDate();
    return switch (fact) {
      case BillEvent.BillDiscounted e -> discounted(e.discount(), e.proceeds(), date);
      case BillEvent.BillCollected e -> collected(e.face(), e.unearned(), date);
      case BillEvent.BillDishonoured e -> dishonoured(e.face(), e.unearned(), date);
      case BillEvent.BillClaimRecovered e -> recovered(e.amount(), date);
      case BillEvent.BillRediscounted e -> rediscounted(e.face(), e.discount(), date);
      case BillEvent.RediscountRepaid e -> repaid(e.face(), e.unexpended(), date);
    };
  }

  /// Dr the face; Cr the interest taken in advance, Cr transit the proceeds, which the customer's
  /// deposit clears in its own branch. Standard entries 49 and 47.
  JournalEntry discounted(Money discount, Money proceeds, LocalDate date) {
    var draft = JournalEntry.on(date).debit(ofBill(FACE_OF_DISCOUNTED_BILLS), terms.face());
    credit(draft, UNEARNED_DISCOUNT, discount);
    return draft.credit(ofUnit(TRANSFERS_IN_TRANSIT), proceeds).entry();
  }

  /// Dr interbank clearing, Cr the face (standard entry 50); what was not earned yet is.
  JournalEntry collected(Money face, Money unearned, LocalDate date) {
    return earned(
        JournalEntry.on(date)
            .debit(ofUnit(INTERBANK_CLEARING), face)
            .credit(ofBill(FACE_OF_DISCOUNTED_BILLS), face),
        unearned);
  }

  /// Dr the claim on the customer, Cr the face.
  JournalEntry dishonoured(Money face, Money unearned, LocalDate date) {
    return earned(
        JournalEntry.on(date)
            .debit(ofBill(CLAIMS_FROM_DISHONOURED_BILLS), face)
            .credit(ofBill(FACE_OF_DISCOUNTED_BILLS), face),
        unearned);
  }

  /// Dr transit, Cr the claim.
  JournalEntry recovered(Money amount, LocalDate date) {
    return JournalEntry.on(date)
        .debit(ofUnit(TRANSFERS_IN_TRANSIT), amount)
        .credit(ofBill(CLAIMS_FROM_DISHONOURED_BILLS), amount)
        .entry();
  }

  /// Dr the central bank, Dr the interest paid in advance, Cr the debt. Standard entry 51.
  JournalEntry rediscounted(Money face, Money discount, LocalDate date) {
    var draft = JournalEntry.on(date).debit(ofUnit(EXCESS_RESERVES), face.minus(discount));
    if (discount.isPositive()) {
      draft.debit(ofUnit(REDISCOUNT_PAID_IN_ADVANCE), discount);
    }
    return draft.credit(ofBill(FACE_OF_REDISCOUNTED_BILLS), face).entry();
  }

  /// Dr the debt, Cr the central bank; what was no expense yet is.
  JournalEntry repaid(Money face, Money unexpended, LocalDate date) {
    var draft =
        JournalEntry.on(date)
            .debit(ofBill(FACE_OF_REDISCOUNTED_BILLS), face)
            .credit(ofUnit(EXCESS_RESERVES), face);
    if (unexpended.isPositive()) {
      draft.debit(ofUnit(INTEREST_ON_REDISCOUNTS), unexpended);
      draft.credit(ofUnit(REDISCOUNT_PAID_IN_ADVANCE), unexpended);
    }
    return draft.entry();
  }

  private JournalEntry earned(JournalEntry.Draft draft, Money unearned) {
    if (unearned.isPositive()) {
      draft.debit(ofUnit(UNEARNED_DISCOUNT), unearned);
      draft.credit(ofUnit(INTEREST_ON_DISCOUNTED_BILLS), unearned);
    }
    return draft.entry();
  }

  private void credit(JournalEntry.Draft draft, AccountCode code, Money amount) {
    if (amount.isPositive()) {
      draft.credit(ofUnit(code), amount);
    }
  }

  private LedgerAccount ofBill(AccountCode code) {
    return LedgerAccount.of(terms.unit(), code, billId.value());
  }

  private LedgerAccount ofUnit(AccountCode code) {
    return LedgerAccount.of(terms.unit(), code);
  }
}
