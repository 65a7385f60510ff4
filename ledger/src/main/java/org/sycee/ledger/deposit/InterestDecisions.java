package org.sycee.ledger.deposit;

import static org.sycee.ledger.deposit.DepositRejection.*;
import static org.sycee.ledger.rates.RateRejection.NO_RATE_IN_EFFECT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sycee.contract.interest.NoRateInEffect;
import org.sycee.contract.interest.RateKey;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositCommand.*;
import org.sycee.ledger.deposit.DepositEvent.*;
import org.sycee.ledger.deposit.MaturityInstruction.Renew;
import org.sycee.ledger.deposit.product.DepositProduct.Call;
import org.sycee.ledger.deposit.product.DepositProduct.Notice;
import org.sycee.ledger.deposit.product.DepositProduct.Time;
import org.sycee.ledger.deposit.product.Interest;
import org.sycee.ledger.deposit.product.Interest.Due;
import org.sycee.ledger.deposit.product.Term;
import org.sycee.ledger.rates.Rates;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// What happens to a deposit because of the interest it has earned.
final class InterestDecisions {
  private final ActiveDeposit deposit;
  private final Room room;
  private final DepositTerms terms;
  private final Rates rates;
  private final DepositAccounting accounting;

  InterestDecisions(ActiveDeposit deposit, Rates rates) {
    this.deposit = deposit;
    this.room = new Room(deposit);
    this.terms = deposit.terms();
    this.rates = rates;
    this.accounting = new DepositAccounting(terms, deposit.depositId());
  }

  List<DepositEvent> settle(SettleInterest c) {
    requireProduct(!terms.product().isLumpSum());
    List<Due> due = worked(() -> interest().dueAtCloseOf(c.bookingDate()));
    Money sum = sum(due);
    NO_INTEREST_DUE.unless(
        sum.isPositive(),
        () -> "%s is due on %s at the close of %s".formatted(sum, id(), c.bookingDate()));
    room.requireCountable(sum);
    var facts = new ArrayList<DepositEvent>();
    for (Due each : due) {
      facts.add(
          settled(
              c.transactionId(),
              each.amount(),
              each.period().fromDate(),
              each.period().toExclusive(),
              c.bookingDate()));
    }
    return facts;
  }

  private InterestSettled settled(
      TransactionId transaction, Money change, LocalDate from, LocalDate to, LocalDate booked) {
    return new InterestSettled(
        transaction,
        id(),
        change.isNegative() ? change.negated() : change,
        change,
        from,
        to,
        accounting.settled(change, booked, to));
  }

  /// The next term begins on the day on which the last one ended or, if a part was taken out after
  /// that, when nobody had renewed it yet, on the day on which it was.
  List<DepositEvent> renew(RenewDeposit c) {
    requireProduct(deposit.atMaturity().filter(new Renew()::equals).isPresent());
    Term term = requireMatured(c.bookingDate());
    Money balance = deposit.balance();
    LocalDate maturity = term.maturityDate();
    LocalDate start = lastChange().isAfter(maturity) ? lastChange() : maturity;
    Money interest = worked(() -> interest().ofPart(balance, start));
    room.requireCountable(interest);
    Term next = worked(() -> termFrom(start));
    var facts = new ArrayList<DepositEvent>();
    if (!interest.isZero()) {
      facts.add(settled(c.transactionId(), interest, term.startDate(), start, c.bookingDate()));
    }
    facts.add(
        new DepositRenewed(
            c.transactionId(),
            id(),
            balance.plus(interest),
            next.rate(),
            start,
            next.maturityDate(),
            c.bookingDate()));
    return facts;
  }

  /// The term of a time deposit that is filled and has matured by the date.
  Term requireMatured(LocalDate date) {
    requireProduct(terms.product() instanceof Time);
    Term term = deposit.earnings().term().orElseThrow(this::notPaidIn);
    LUMP_SUM_NOT_PAID_IN.unless(
        deposit.balance().isPositive(), () -> "nothing is in %s".formatted(id()));
    DEPOSIT_NOT_MATURED.unless(
        !term.maturityDate().isAfter(date),
        () -> "%s matures on %s".formatted(id(), term.maturityDate()));
    return term;
  }

  /// The interest of the present term and of the days since it matured; nothing if it earned none.
  List<InterestSettled> ofWholeTerm(TransactionId transaction, LocalDate date) {
    Term term = requireMatured(date);
    requireNotBeforeLastChange(date);
    Money interest = worked(() -> interest().ofPart(deposit.balance(), date));
    room.requireCountable(interest);
    return interest.isZero()
        ? List.of()
        : List.of(settled(transaction, interest, term.startDate(), date, date));
  }

  /// The term that begins when a time deposit is paid in; nothing for another lump sum.
  List<DepositEvent> paidIn(MoveFunds c, DepositEvent moved) {
    NOT_FOR_LUMP_SUMS.unless(
        deposit.earnings().balances().startDate().isEmpty(),
        () -> id() + " is a lump sum that was paid in before");
    if (!(terms.product() instanceof Time)) {
      return List.of(moved);
    }
    Term term = worked(() -> termFrom(c.valueDate()));
    return List.of(
        moved,
        new TermStarted(
            c.transactionId(),
            id(),
            c.amount(),
            term.rate(),
            term.startDate(),
            term.maturityDate(),
            c.bookingDate()));
  }

  private Term termFrom(LocalDate start) {
    int months = ((Time) terms.product()).months();
    Rate rate = table().on(RateKey.time(months), start);
    return new Term(start, start.plusMonths(months), rate);
  }

  /// The interest that a part of a lump sum takes with it; nothing if it earned and accrued none.
  List<InterestPaid> ofPart(TransactionId transaction, Money part, LocalDate booked, LocalDate on) {
    LocalDate start = deposit.earnings().balances().startDate().orElseThrow(this::notPaidIn);
    requireNotBeforeLastChange(on);
    if (terms.product() instanceof Time) {
      LocalDate maturity = deposit.earnings().term().orElseThrow().maturityDate();
      PART_WITHDRAWN_BEFORE.unless(
          !on.isBefore(maturity)
              || part.equals(deposit.balance())
              || !deposit.earnings().partWithdrawn(),
          () -> "%s matures on %s".formatted(id(), maturity));
    }
    Money paid = worked(() -> interest().ofPart(part, on));
    Money accrued = worked(() -> interest().accruedOnPart(part, on.minusDays(1)));
    Money excess = paid.isLessThan(accrued) ? accrued.minus(paid) : Money.zero(paid.currency());
    return paid.isZero() && excess.isZero()
        ? List.of()
        : List.of(paid(transaction, paid, excess, start, on, booked));
  }

  private InterestPaid paid(
      TransactionId transaction,
      Money amount,
      Money excess,
      LocalDate from,
      LocalDate to,
      LocalDate booked) {
    return new InterestPaid(
        transaction, id(), amount, excess, from, to, accounting.paid(amount, excess, booked, to));
  }

  /// The interest to date of a deposit about to be closed.
  List<InterestPaid> onClosing(PayOutAndClose c) {
    LocalDate on = c.bookingDate();
    if (terms.product().isLumpSum()) {
      return deposit.balance().isZero()
          ? List.of()
          : ofPart(c.transactionId(), deposit.balance(), on, on);
    }
    List<Due> due = dueOnClosing(on);
    Money sum = sum(due);
    return sum.isPositive()
        ? List.of(
            paid(
                c.transactionId(),
                sum,
                Money.zero(sum.currency()),
                due.getFirst().period().fromDate(),
                on,
                on))
        : List.of();
  }

  /// A deposit is not closed by the way with interest on it that nobody was paid.
  void requireNothingOutstanding(LocalDate on) {
    if (!terms.product().isLumpSum()) {
      Money sum = sum(dueOnClosing(on));
      INTEREST_OUTSTANDING.unless(
          !sum.isPositive(), () -> "%s has earned %s up to %s".formatted(id(), sum, on));
    }
  }

  /// A bank that has posted no rate at all pays no interest but what contracts name.
  private List<Due> dueOnClosing(LocalDate on) {
    return table().version() == 0 && !(terms.product() instanceof Call)
        ? List.of()
        : worked(() -> interest().dueOnClosing(on));
  }

  NoticeGiven notice(GiveNotice c) {
    requireProduct(terms.product() instanceof Notice);
    room.requireAmount(c.amount());
    LocalDate earliest = c.bookingDate().plusDays(((Notice) terms.product()).days());
    NOTICE_TOO_SHORT.unless(
        !c.withdrawalDate().isBefore(earliest),
        () -> "%s, the earliest day is %s".formatted(c.withdrawalDate(), earliest));
    NOTICE_ALREADY_GIVEN.unless(
        deposit.earnings().notices().stream()
            .noneMatch(given -> given.withdrawalDate().equals(c.withdrawalDate())),
        () -> "a withdrawal on %s is announced".formatted(c.withdrawalDate()));
    return new NoticeGiven(
        c.transactionId(), id(), c.amount(), c.withdrawalDate(), c.bookingDate());
  }

  private void requireProduct(boolean fits) {
    NOT_OF_THIS_PRODUCT.unless(fits, () -> "%s is %s".formatted(id(), terms.product()));
  }

  private RuntimeException notPaidIn() {
    return LUMP_SUM_NOT_PAID_IN.because("nothing was paid into %s".formatted(id()));
  }

  private void requireNotBeforeLastChange(LocalDate date) {
    LocalDate last = lastChange();
    VALUE_DATE_BEFORE_LAST_CHANGE.unless(
        !date.isBefore(last), () -> "%s changed on %s, after %s".formatted(id(), last, date));
  }

  /// What is taken back counts from its old value date, which must be in the present term: the
  /// interest of the terms before is principal by now.
  void requireNotBeforeTerm(LocalDate date) {
    deposit
        .earnings()
        .term()
        .ifPresent(term ->
            VALUE_DATE_BEFORE_LAST_CHANGE.unless(
                !date.isBefore(term.startDate()),
                () ->
                    "the term of %s began on %s, after %s"
                        .formatted(id(), term.startDate(), date)));
  }

  private LocalDate lastChange() {
    return deposit.earnings().balances().changes().getLast().valueDate();
  }

  private DepositId id() {
    return deposit.depositId();
  }

  private Interest interest() {
    return new Interest(terms.product(), terms.holder(), deposit.earnings(), table());
  }

  private RateTable table() {
    return rates.of(terms.unit().entity(), terms.currency());
  }

  private Money sum(List<Due> due) {
    return worked(
        () -> due.stream().map(Due::amount).reduce(Money.zero(terms.currency()), Money::plus));
  }

  private <T> T worked(Supplier<T> out) {
    try {
      return out.get();
    } catch (NoRateInEffect e) {
      throw NO_RATE_IN_EFFECT.because("%s on %s, for %s".formatted(e.key(), e.date(), id()));
    } catch (ArithmeticException e) {
      throw INTEREST_OUT_OF_RANGE.because("%s has %s".formatted(id(), deposit.balance()));
    }
  }
}
