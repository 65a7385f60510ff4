package org.sycee.ledger.bill;

import static org.sycee.ledger.bill.BillRejection.*;

import java.time.LocalDate;
import java.util.Optional;
import org.sycee.contract.interest.StraightLine;
import org.sycee.ledger.bill.BillCommand.*;
import org.sycee.ledger.bill.BillEvent.*;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.money.Money;
import org.sycee.money.Rounding;

/// A bill of which something is on the books.
///
/// `income` is how the discount is earned; `face` what the acceptor is to pay, zero when he has or
/// has refused to; `claim` what the customer owes after a refusal; `rediscount` how the interest of
/// the central bank is spent, while it has the bill.
public record HeldBill(
    BillId billId,
    BillTerms terms,
    StraightLine income,
    Money face,
    Money claim,
    Optional<StraightLine> rediscount)
    implements Bill {

  static HeldBill discounted(BillDiscounted e) {
    return new HeldBill(
        e.billId(),
        e.terms(),
        new StraightLine(e.discount(), e.bookingDate(), e.interestTo()),
        e.terms().face(),
        Money.zero(e.discount().currency()),
        Optional.empty());
  }

  @Override
  public BillEvent decide(BillCommand command, BusinessDays days) {
    BILL_ALREADY_DISCOUNTED.unless(
        !(command instanceof DiscountBill), () -> billId + " was discounted before");
    LocalDate date = command.bookingDate();
    days.of(terms.unit().entity()).requireOpen(date);
    return switch (command) {
      case DiscountBill _ -> throw new IllegalStateException("refused above");
      case CollectBill c -> {
        requirePresentable(date);
        Money unearned = left(income, date);
        yield new BillCollected(
            c.transactionId(),
            billId,
            face,
            unearned,
            date,
            accounting().collected(face, unearned, date));
      }
      case DishonourBill c -> {
        requirePresentable(date);
        Money unearned = left(income, date);
        yield new BillDishonoured(
            c.transactionId(),
            billId,
            face,
            unearned,
            c.reason(),
            date,
            accounting().dishonoured(face, unearned, date));
      }
      case RecoverBill c -> recovered(c);
      case RediscountBill c -> rediscounted(c);
      case RepayRediscount c -> repaid(c);
    };
  }

  private void requirePresentable(LocalDate date) {
    BILL_PRESENTED.unless(face.isPositive(), () -> billId + " was presented before");
    requireDue(date);
  }

  private void requireDue(LocalDate date) {
    BILL_NOT_DUE.unless(
        !date.isBefore(terms.paymentDate()),
        () -> "%s is paid on %s".formatted(billId, terms.paymentDate()));
  }

  private BillClaimRecovered recovered(RecoverBill c) {
    AMOUNT_NOT_POSITIVE.unless(c.amount().isPositive(), () -> "the amount is " + c.amount());
    CURRENCY_NOT_OF_BILL.unless(
        c.amount().currency().equals(claim.currency()),
        () -> "%s is in %s, the amount is %s".formatted(billId, claim.currency(), c.amount()));
    BILL_NOT_DISHONOURED.unless(claim.isPositive(), () -> "the customer owes nothing on " + billId);
    RECOVERY_EXCEEDS_CLAIM.unless(
        !claim.isLessThan(c.amount()),
        () -> "%s is owed on %s, paid %s".formatted(claim, billId, c.amount()));
    return new BillClaimRecovered(
        c.transactionId(),
        billId,
        c.amount(),
        c.bookingDate(),
        accounting().recovered(c.amount(), c.bookingDate()));
  }

  private BillRediscounted rediscounted(RediscountBill c) {
    LocalDate date = c.bookingDate();
    BILL_PRESENTED.unless(face.isPositive(), () -> billId + " was presented before");
    BILL_ALREADY_REDISCOUNTED.unless(rediscount.isEmpty(), () -> "the central bank has " + billId);
    BILL_DATES_IMPOSSIBLE.unless(
        date.isBefore(terms.maturityDate()),
        () -> "due on %s, rediscounted on %s".formatted(terms.maturityDate(), date));
    Money discount =
        Rounding.HALF_UP.toMoney(
            face.currency(), terms.discountedOn(date, c.rate()).discount(terms.businessDays()));
    DISCOUNT_EXCEEDS_FACE.unless(
        !discount.isNegative() && discount.isLessThan(face),
        () -> "a rediscount of %s from %s".formatted(discount, face));
    return new BillRediscounted(
        c.transactionId(),
        billId,
        c.rate(),
        face,
        discount,
        date,
        accounting().rediscounted(face, discount, date));
  }

  private RediscountRepaid repaid(RepayRediscount c) {
    LocalDate date = c.bookingDate();
    StraightLine expense =
        rediscount.orElseThrow(
            () -> BILL_NOT_REDISCOUNTED.because("the central bank has not " + billId));
    requireDue(date);
    Money unexpended = left(expense, date);
    return new RediscountRepaid(
        c.transactionId(),
        billId,
        terms.face(),
        unexpended,
        date,
        accounting().repaid(terms.face(), unexpended, date));
  }

  /// At the beginning of the day: the day itself is accrued after everything else.
  private static Money left(StraightLine line, LocalDate date) {
    return line.leftAtCloseOf(date.minusDays(1));
  }

  private BillAccounting accounting() {
    return new BillAccounting(terms, billId);
  }

  @Override
  public Bill evolve(BillEvent event) {
    Money zero = Money.zero(claim.currency());
    return switch (event) {
      case BillDiscounted _ -> throw new IllegalStateException("discounted twice: " + event);
      case BillCollected _ -> with(zero, zero, rediscount);
      case BillDishonoured e -> with(zero, e.face(), rediscount);
      case BillClaimRecovered e -> with(face, claim.minus(e.amount()), rediscount);
      case BillRediscounted e ->
          with(
              face,
              claim,
              Optional.of(new StraightLine(e.discount(), e.bookingDate(), income.toExclusive())));
      case RediscountRepaid _ -> with(face, claim, Optional.empty());
    };
  }

  private Bill with(Money toPay, Money owed, Optional<StraightLine> spent) {
    return toPay.isZero() && owed.isZero() && spent.isEmpty()
        ? new Ended(terms)
        : new HeldBill(billId, terms, income, toPay, owed, spent);
  }
}
