package org.sycee.treasury.counterparty;

import static org.sycee.treasury.counterparty.CounterpartyRejection.*;

import java.time.LocalDate;
import java.util.HashSet;
import org.sycee.treasury.counterparty.CounterpartyCommand.*;
import org.sycee.treasury.counterparty.CounterpartyEvent.*;
import org.sycee.treasury.reference.Versions;

/// What is known of a counterparty, and since when it is suspended, if it is. Pure.
///
/// `suspended` has the reason from the date of a suspension on, and an empty text from that of a
/// resumption on.
public record Counterparty(Versions<CounterpartyDetails> details, Versions<String> suspended) {
  public static final Counterparty UNKNOWN = new Counterparty(Versions.none(), Versions.none());

  /// What happens if the command is accepted.
  public CounterpartyEvent decide(CounterpartyCommand command) {
    CounterpartyId id = command.counterpartyId();
    if (command instanceof RegisterCounterparty c) {
      COUNTERPARTY_ALREADY_REGISTERED.unless(details.isEmpty(), () -> id + " is known already");
      requireSound(id, c.details());
      return new CounterpartyRegistered(c.transactionId(), id, c.details(), c.effectiveDate());
    }
    COUNTERPARTY_NOT_FOUND.unless(!details.isEmpty(), () -> id + " has never been registered");
    LocalDate first = details.byDate().firstKey();
    COUNTERPARTY_NOT_KNOWN_YET.unless(
        !command.effectiveDate().isBefore(first),
        () -> "%s is known from %s, asked from %s".formatted(id, first, command.effectiveDate()));
    return switch (command) {
      case RegisterCounterparty _ -> throw new IllegalStateException("decided above");
      case ChangeCounterparty c -> {
        requireSound(id, c.details());
        yield new CounterpartyChanged(c.transactionId(), id, c.details(), c.effectiveDate());
      }
      case SuspendCounterparty c -> {
        requireReason(c.reason());
        yield new CounterpartySuspended(c.transactionId(), id, c.reason(), c.effectiveDate());
      }
      case ResumeCounterparty c -> {
        requireReason(c.reason());
        yield new CounterpartyResumed(c.transactionId(), id, c.reason(), c.effectiveDate());
      }
    };
  }

  private static void requireReason(String reason) {
    REASON_MISSING.unless(!reason.isBlank(), () -> "no reason is given");
  }

  private static void requireSound(CounterpartyId id, CounterpartyDetails details) {
    COUNTERPARTY_NAME_MISSING.unless(!details.name().isBlank(), () -> id + " has no name");
    var currencies = new HashSet<>();
    details
        .settlementInstructions()
        .forEach(instruction ->
            SETTLEMENT_INSTRUCTION_TWICE.unless(
                currencies.add(instruction.currency()),
                () -> "%s is paid in %s in two ways".formatted(id, instruction.currency())));
  }

  /// The details on the date on which a deal is made; refuses who cannot make one.
  public CounterpartyDetails dealing(CounterpartyId id, LocalDate date) {
    CounterpartyDetails known =
        details
            .on(date)
            .orElseThrow(() ->
                COUNTERPARTY_NOT_FOUND.because("%s is not registered on %s".formatted(id, date)));
    String reason = suspended.on(date).orElse("");
    COUNTERPARTY_SUSPENDED.unless(
        reason.isEmpty(), () -> "%s is suspended on %s: %s".formatted(id, date, reason));
    COUNTERPARTY_EXPIRED.unless(
        !date.isAfter(known.validUntil()),
        () -> "%s was valid until %s, asked on %s".formatted(id, known.validUntil(), date));
    return known;
  }

  public Counterparty evolve(CounterpartyEvent event) {
    LocalDate from = event.effectiveDate();
    return switch (event) {
      case CounterpartyRegistered e -> new Counterparty(details.from(from, e.details()), suspended);
      case CounterpartyChanged e -> new Counterparty(details.from(from, e.details()), suspended);
      case CounterpartySuspended e -> new Counterparty(details, suspended.from(from, e.reason()));
      case CounterpartyResumed _ -> new Counterparty(details, suspended.from(from, ""));
    };
  }
}
