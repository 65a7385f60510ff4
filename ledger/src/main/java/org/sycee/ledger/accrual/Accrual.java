package org.sycee.ledger.accrual;

import static org.sycee.ledger.accrual.AccrualRejection.ALREADY_ACCRUED;
import static org.sycee.ledger.accrual.AccrualRejection.CURRENCY_NOT_OF_GROUP;

import java.time.LocalDate;
import java.util.Optional;
import org.sycee.ledger.accrual.AccrualCommand.AccrueInterest;
import org.sycee.ledger.accrual.AccrualEvent.AccrualConfirmed;
import org.sycee.ledger.accrual.AccrualEvent.InterestAccrued;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.money.Money;

/// How far a group of contracts has been accrued. Pure.
public record Accrual(Optional<LocalDate> lastDate) {
  public static final Accrual NONE_YET = new Accrual(Optional.empty());

  /// What happens if the command is accepted.
  public AccrualEvent decide(AccrualCommand command, BusinessDays days) {
    return switch (command) {
      case AccrueInterest c -> accrue(c, days);
    };
  }

  private AccrualEvent accrue(AccrueInterest c, BusinessDays days) {
    AccrualGroup group = c.group();
    days.of(group.unit().entity()).requireEnding(c.date());
    ALREADY_ACCRUED.unless(
        lastDate.isEmpty() || c.date().isAfter(lastDate.get()),
        () ->
            "%s was accrued up to %s".formatted(group, lastDate.map(Object::toString).orElse("")));
    requireCurrency(group, c.accrued());
    requireCurrency(group, c.booked());
    Money change = c.accrued().minus(c.booked());
    return change.isZero()
        ? new AccrualConfirmed(
            c.transactionId(), group, c.date(), c.contracts(), c.accrued(), c.digest())
        : new InterestAccrued(
            c.transactionId(),
            group,
            c.date(),
            c.contracts(),
            c.accrued(),
            change,
            c.digest(),
            c.rule(),
            AccrualAccounting.entryOf(group, c.date(), change));
  }

  private static void requireCurrency(AccrualGroup group, Money amount) {
    CURRENCY_NOT_OF_GROUP.unless(
        amount.currency().equals(group.currency()),
        () -> "%s accrues %s, not %s".formatted(group, group.currency(), amount));
  }

  /// The state after the fact.
  public Accrual evolve(AccrualEvent event) {
    return new Accrual(Optional.of(event.date()));
  }
}
