package org.sycee.ledger.accrual;

import static org.sycee.ledger.accrual.AccrualRejection.ALREADY_ACCRUED;
import static org.sycee.ledger.accrual.AccrualRejection.CURRENCY_NOT_OF_GROUP;
import static org.sycee.ledger.accrual.AccrualRejection.NOTHING_TO_CORRECT;

import java.time.LocalDate;
import java.util.Optional;
import org.sycee.ledger.accrual.AccrualCommand.AccrueInterest;
import org.sycee.ledger.accrual.AccrualCommand.CorrectInterest;
import org.sycee.ledger.accrual.AccrualEvent.AccrualConfirmed;
import org.sycee.ledger.accrual.AccrualEvent.InterestAccrued;
import org.sycee.ledger.accrual.AccrualEvent.InterestCorrected;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.money.Money;

/// How far a group of contracts has been accrued. Pure.
public record Accrual(Optional<LocalDate> lastDate) {
  public static final Accrual NONE_YET = new Accrual(Optional.empty());

  /// What happens if the command is accepted.
  public AccrualEvent decide(AccrualCommand command, BusinessDays days) {
    AccrualGroup group = command.group();
    LocalDate date = command.date();
    days.of(group.unit().entity()).requireEnding(date);
    ALREADY_ACCRUED.unless(
        lastDate.isEmpty() || date.isAfter(lastDate.get()),
        () ->
            "%s was accrued up to %s".formatted(group, lastDate.map(Object::toString).orElse("")));
    return switch (command) {
      case AccrueInterest c -> accrued(c);
      case CorrectInterest c -> corrected(c);
    };
  }

  private static AccrualEvent corrected(CorrectInterest c) {
    requireCurrency(c.group(), c.difference());
    NOTHING_TO_CORRECT.unless(
        !c.difference().isZero(),
        () -> "the interest of %s stays what it is after %s".formatted(c.contract(), c.causes()));
    return new InterestCorrected(
        c.transactionId(),
        c.group(),
        c.date(),
        c.contract(),
        c.causes(),
        c.difference(),
        c.rule(),
        AccrualAccounting.entryOf(c.group(), c.date(), c.difference()));
  }

  private static AccrualEvent accrued(AccrueInterest c) {
    AccrualGroup group = c.group();
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
    return switch (event) {
      case InterestAccrued _, AccrualConfirmed _ -> new Accrual(Optional.of(event.date()));
      case InterestCorrected _ -> this;
    };
  }
}
