package org.sycee.treasury.limit;

import static org.sycee.treasury.limit.LimitRejection.*;

import java.time.LocalDate;
import java.util.Optional;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.money.Money;
import org.sycee.treasury.limit.LimitCommand.*;
import org.sycee.treasury.limit.LimitEvent.*;

/// A limit as it is set, and the rules that change it. Pure. What is used of it is the affair of
/// [LimitBook].
public record Limit(Optional<LimitTerms> terms) {
  public static final Limit NOT_SET = new Limit(Optional.empty());

  /// What happens if the command is accepted.
  public LimitEvent decide(LimitCommand command, BusinessDays days) {
    LIMIT_ALREADY_SET.unless(
        terms.isEmpty() || !(command instanceof SetLimit), () -> command.limitId() + " is set");
    LimitTerms about =
        command instanceof SetLimit wish
            ? wish.terms()
            : terms.orElseThrow(
                () -> LIMIT_NOT_FOUND.because(command.limitId() + " has never been set"));
    days.of(about.entity()).requireOpen(command.bookingDate());
    return switch (command) {
      case SetLimit c -> {
        requireSound(about, c.terms().amount(), c.terms().validUntil(), c.bookingDate());
        LOSS_NOT_OF_BOOK.unless(
            about.measure() != LimitTerms.Measure.LOSS
                || about.subject().kind() == LimitSubject.Kind.BOOK,
            () -> "a limit of losses of " + about.subject());
        requireTwo(c.proposer(), c.approver());
        yield new LimitSet(
            c.transactionId(), c.limitId(), c.terms(), c.proposer(), c.approver(), c.bookingDate());
      }
      case ChangeLimit c -> {
        requireSound(about, c.amount(), c.validUntil(), c.bookingDate());
        requireTwo(c.proposer(), c.approver());
        requireReason(c.reason());
        yield new LimitChanged(
            c.transactionId(),
            c.limitId(),
            c.amount(),
            c.validUntil(),
            c.proposer(),
            c.approver(),
            c.reason(),
            c.bookingDate());
      }
      case OverrideLimit c -> {
        AMOUNT_NOT_POSITIVE.unless(
            c.amount().isPositive(), () -> "an override of %s".formatted(c.amount()));
        requireSound(about, c.amount(), c.expiryDate(), c.bookingDate());
        requireTwo(c.requester(), c.approver());
        requireReason(c.reason());
        yield new LimitOverridden(
            c.transactionId(),
            c.limitId(),
            c.dealId(),
            c.amount(),
            c.expiryDate(),
            c.requester(),
            c.approver(),
            c.reason(),
            c.bookingDate());
      }
    };
  }

  private static void requireSound(
      LimitTerms about, Money amount, LocalDate lastDate, LocalDate bookingDate) {
    LIMIT_NEGATIVE.unless(!amount.isNegative(), () -> "a limit of " + amount);
    CURRENCY_NOT_OF_LIMIT.unless(
        amount.currency().equals(about.amount().currency()),
        () -> "the limit is in %s, not in %s".formatted(about.amount().currency(), amount));
    EXPIRY_BEFORE_APPROVAL.unless(
        !lastDate.isBefore(bookingDate),
        () -> "until %s, allowed on %s".formatted(lastDate, bookingDate));
  }

  private static void requireTwo(EmployeeId asking, EmployeeId allowing) {
    SAME_PERSON.unless(!asking.equals(allowing), () -> asking + " asks and allows");
  }

  private static void requireReason(String reason) {
    REASON_MISSING.unless(!reason.isBlank(), () -> "a limit is not changed without a reason");
  }

  public Limit evolve(LimitEvent event) {
    return switch (event) {
      case LimitSet e -> new Limit(Optional.of(e.terms()));
      case LimitChanged e ->
          new Limit(terms.map(before -> before.changed(e.amount(), e.validUntil())));
      case LimitOverridden _ -> this;
    };
  }
}
