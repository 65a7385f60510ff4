package org.sycee.ledger.bill;

import static org.sycee.ledger.bill.BillRejection.*;

import org.sycee.contract.bill.BillDiscount;
import org.sycee.ledger.bill.BillCommand.DiscountBill;
import org.sycee.ledger.bill.BillEvent.BillDiscounted;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.money.Money;
import org.sycee.money.Rounding;
import org.sycee.time.DateOutsideCalendar;

/// The state of a bill, and the rules that change it. Pure: no clock, no database, no framework.
public sealed interface Bill permits Bill.Undiscounted, HeldBill, Bill.Ended {

  /// A bill nobody has discounted yet.
  static Bill undiscounted() {
    return new Undiscounted();
  }

  /// What happens if the command is accepted; throws [org.sycee.ledger.Rejected] if it is not.
  BillEvent decide(BillCommand command, BusinessDays days);

  /// The state after the fact.
  Bill evolve(BillEvent event);

  /// Nothing but discounting is possible.
  record Undiscounted() implements Bill {
    /// 商业汇票承兑、贴现与再贴现管理办法 (2022).
    private static final int LONGEST_MONTHS = 6;

    @Override
    public BillEvent decide(BillCommand command, BusinessDays days) {
      if (!(command instanceof DiscountBill c)) {
        throw BILL_NOT_FOUND.because(command.billId() + " has never been discounted");
      }
      BillTerms terms = c.terms();
      days.of(terms.unit().entity()).requireOpen(c.bookingDate());
      AMOUNT_NOT_POSITIVE.unless(terms.face().isPositive(), () -> "the face is " + terms.face());
      BILL_DATES_IMPOSSIBLE.unless(
          !terms.issueDate().isAfter(c.bookingDate())
              && c.bookingDate().isBefore(terms.maturityDate()),
          () ->
              "issued on %s, due on %s, discounted on %s"
                  .formatted(terms.issueDate(), terms.maturityDate(), c.bookingDate()));
      BILL_TERM_TOO_LONG.unless(
          !terms.maturityDate().isAfter(terms.issueDate().plusMonths(LONGEST_MONTHS)),
          () -> "issued on %s, due on %s".formatted(terms.issueDate(), terms.maturityDate()));
      requireCalendar(terms);
      return discounted(c);
    }

    private static void requireCalendar(BillTerms terms) {
      try {
        terms.paymentDate();
      } catch (DateOutsideCalendar e) {
        throw CALENDAR_UNKNOWN.because(String.valueOf(e.getMessage()));
      } catch (IllegalArgumentException e) {
        throw CALENDAR_UNKNOWN.because("no calendar is named '%s'".formatted(terms.calendar()));
      }
    }

    private static BillDiscounted discounted(DiscountBill c) {
      BillTerms terms = c.terms();
      BillDiscount bought = terms.discountedOn(c.bookingDate());
      var calendar = terms.businessDays();
      Money discount = Rounding.HALF_UP.toMoney(terms.face().currency(), bought.discount(calendar));
      DISCOUNT_EXCEEDS_FACE.unless(
          discount.isLessThan(terms.face()),
          () -> "a discount of %s from %s".formatted(discount, terms.face()));
      Money proceeds = terms.face().minus(discount);
      return new BillDiscounted(
          c.transactionId(),
          c.billId(),
          terms,
          discount,
          proceeds,
          bought.interestTo(calendar),
          c.bookingDate(),
          new BillAccounting(terms, c.billId()).discounted(discount, proceeds, c.bookingDate()));
    }

    @Override
    public Bill evolve(BillEvent event) {
      if (event instanceof BillDiscounted e) {
        return HeldBill.discounted(e);
      }
      throw new IllegalStateException("before the bill was discounted: " + event);
    }
  }

  /// Nothing is possible any more.
  record Ended(BillTerms terms) implements Bill {
    @Override
    public BillEvent decide(BillCommand command, BusinessDays days) {
      BILL_ALREADY_DISCOUNTED.unless(
          !(command instanceof DiscountBill), () -> command.billId() + " has existed before");
      throw BILL_ENDED.because("nothing of %s is on the books".formatted(command.billId()));
    }

    @Override
    public Bill evolve(BillEvent event) {
      throw new IllegalStateException("after the bill has ended: " + event);
    }
  }
}
