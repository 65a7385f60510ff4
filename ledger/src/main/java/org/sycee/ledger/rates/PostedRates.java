package org.sycee.ledger.rates;

import static org.sycee.ledger.rates.RateRejection.RATE_ALREADY_PUBLISHED;
import static org.sycee.ledger.rates.RateRejection.RATE_DATE_CLOSED;
import static org.sycee.ledger.rates.RateRejection.RATE_NOT_FOUND;
import static org.sycee.ledger.rates.RateRejection.RATE_OUT_OF_BOUNDS;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.rates.RateCommand.CorrectRate;
import org.sycee.ledger.rates.RateCommand.PublishRate;
import org.sycee.ledger.rates.RateEvent.RateCorrected;
import org.sycee.ledger.rates.RateEvent.RatePublished;

/// The posted rates of a legal entity in a currency, and the rules that change them. Pure.
public record PostedRates(RateTable table) {
  public static final PostedRates NONE_YET = new PostedRates(RateTable.empty());

  /// Interest above it was void between private parties (法释〔2015〕18号 art. 26): whoever types more
  /// has forgotten the percent.
  private static final BigDecimal HIGHEST = new BigDecimal("0.36");

  /// What happens if the command is accepted, on the business day of the entity.
  public RateEvent decide(RateCommand command, BusinessDay day) {
    BigDecimal perYear = command.rate().perYear();
    RATE_OUT_OF_BOUNDS.unless(
        perYear.signum() >= 0 && perYear.compareTo(HIGHEST) <= 0,
        () -> "%s would be %s a year".formatted(command.key(), command.rate()));
    LocalDate from = command.effectiveDate();
    RATE_DATE_CLOSED.unless(
        command.backDated() || !isWorkedOut(from, day),
        () -> "%s from %s, but %s".formatted(command.key(), from, day));
    boolean published = table.isEntered(command.key(), from);
    return switch (command) {
      case PublishRate c -> {
        RATE_ALREADY_PUBLISHED.unless(
            !published, () -> "%s is %s from %s".formatted(c.key(), table.on(c.key(), from), from));
        yield new RatePublished(
            c.transactionId(), c.entity(), c.currency(), c.key(), c.rate(), from, c.source());
      }
      case CorrectRate c -> {
        RATE_NOT_FOUND.unless(
            published, () -> "no %s was published from %s".formatted(c.key(), from));
        yield new RateCorrected(
            c.transactionId(), c.entity(), c.currency(), c.key(), c.rate(), from, c.source());
      }
    };
  }

  /// Whether the interest of the date has been worked out, or is being worked out.
  private static boolean isWorkedOut(LocalDate date, BusinessDay day) {
    boolean closed = day.lastClosed().isPresent() && !date.isAfter(day.lastClosed().get());
    boolean closing = day.ending() && day.open().isPresent() && !date.isAfter(day.open().get());
    return closed || closing;
  }

  public PostedRates evolve(RateEvent event) {
    return switch (event) {
      case RatePublished e -> new PostedRates(table.with(e.key(), e.effectiveDate(), e.rate()));
      case RateCorrected e ->
          new PostedRates(table.corrected(e.key(), e.effectiveDate(), e.rate()));
    };
  }
}
