package org.sycee.treasury.instrument;

import static org.sycee.treasury.instrument.InstrumentRejection.*;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.instrument.InstrumentCommand.*;
import org.sycee.treasury.instrument.InstrumentEvent.*;
import org.sycee.treasury.instrument.Issuer.KnownIssuer;
import org.sycee.treasury.reference.Versions;

/// What is known of a security, and since when it is not dealt in any more. Pure.
///
/// `retired` has the reason from the date of a retirement on.
public record Instrument(Versions<InstrumentDetails> details, Versions<String> retired) {
  public static final Instrument UNKNOWN = new Instrument(Versions.none(), Versions.none());

  /// What happens if the command is accepted.
  public InstrumentEvent decide(InstrumentCommand command) {
    InstrumentId id = command.instrumentId();
    if (command instanceof DefineInstrument c) {
      INSTRUMENT_ALREADY_DEFINED.unless(details.isEmpty(), () -> id + " is known already");
      requireSound(c.details());
      return new InstrumentDefined(c.transactionId(), id, c.details(), c.effectiveDate());
    }
    INSTRUMENT_NOT_FOUND.unless(!details.isEmpty(), () -> id + " has never been defined");
    LocalDate first = details.byDate().firstKey();
    INSTRUMENT_NOT_KNOWN_YET.unless(
        !command.effectiveDate().isBefore(first),
        () -> "%s is known from %s, asked from %s".formatted(id, first, command.effectiveDate()));
    return switch (command) {
      case DefineInstrument _ -> throw new IllegalStateException("decided above");
      case ChangeInstrument c -> {
        requireSound(c.details());
        Currency currency = details.byDate().firstEntry().getValue().currency();
        INSTRUMENT_CURRENCY_FIXED.unless(
            c.details().currency().equals(currency),
            () -> "%s is in %s, not in %s".formatted(id, currency, c.details().currency()));
        yield new InstrumentChanged(c.transactionId(), id, c.details(), c.effectiveDate());
      }
      case RetireInstrument c -> {
        REASON_MISSING.unless(!c.reason().isBlank(), () -> "no reason is given");
        yield new InstrumentRetired(c.transactionId(), id, c.reason(), c.effectiveDate());
      }
    };
  }

  private static void requireSound(InstrumentDetails asked) {
    InstrumentCheck.faults(asked).stream()
        .findFirst()
        .ifPresent(fault -> {
          throw fault.reason().because(fault.detail());
        });
  }

  /// The details on the date on which a deal is made; refuses what is not dealt in.
  public InstrumentDetails dealing(InstrumentId id, LocalDate date) {
    InstrumentDetails known =
        details
            .on(date)
            .orElseThrow(
                () -> INSTRUMENT_NOT_FOUND.because("%s is not known on %s".formatted(id, date)));
    String reason = retired.on(date).orElse("");
    INSTRUMENT_RETIRED.unless(
        reason.isEmpty(), () -> "%s is retired on %s: %s".formatted(id, date, reason));
    return known;
  }

  /// Whose securities count together with what else it owes us; empty if the treasury does not know
  /// the issuer as a counterparty.
  public Optional<CounterpartyId> issuer() {
    return details.byDate().values().stream()
        .reduce((_, last) -> last)
        .map(InstrumentDetails::issuer)
        .filter(KnownIssuer.class::isInstance)
        .map(issuer -> ((KnownIssuer) issuer).counterparty());
  }

  public Instrument evolve(InstrumentEvent event) {
    LocalDate from = event.effectiveDate();
    return switch (event) {
      case InstrumentDefined e -> new Instrument(details.from(from, e.details()), retired);
      case InstrumentChanged e -> new Instrument(details.from(from, e.details()), retired);
      case InstrumentRetired e -> new Instrument(details, retired.from(from, e.reason()));
    };
  }
}
