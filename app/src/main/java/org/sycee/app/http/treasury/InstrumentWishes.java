package org.sycee.app.http.treasury;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.sycee.app.http.problem.MalformedRequest;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.instrument.ExerciseDate;
import org.sycee.treasury.instrument.InstrumentDetails;
import org.sycee.treasury.instrument.InstrumentId;
import org.sycee.treasury.instrument.InstrumentKind;
import org.sycee.treasury.instrument.InstrumentTerms;
import org.sycee.treasury.instrument.InstrumentTerms.Discount;
import org.sycee.treasury.instrument.InstrumentTerms.FixedCoupon;
import org.sycee.treasury.instrument.InstrumentTerms.Floating;
import org.sycee.treasury.instrument.Issuer;
import org.sycee.treasury.instrument.Issuer.KnownIssuer;
import org.sycee.treasury.instrument.Issuer.NamedIssuer;
import org.sycee.treasury.instrument.Market;

/// The bodies of requests about one security, and how it is shown.
final class InstrumentWishes {
  private InstrumentWishes() {}

  /// What a security pays.
  enum Interest {
    FIXED,
    DISCOUNT,
    FLOATING
  }

  @Schema(name = "InstrumentDetails")
  record Details(
      String name,
      InstrumentKind kind,
      Market market,
      @Schema(description = "The issuer, if it is a counterparty; otherwise its name.")
          Optional<CounterpartyId> issuer,
      Optional<String> issuerName,
      Currency currency,
      Interest interest,
      @Schema(description = "Of FIXED, per year as a fraction: 0.0354 is 3.54 %.")
          Optional<Rate> coupon,
      @Schema(description = "Of FIXED and FLOATING.") Optional<Integer> couponsPerYear,
      @Schema(description = "Of FIXED and FLOATING.") Optional<DayCount> dayCount,
      @Schema(description = "From this day on interest counts.") LocalDate accrualStartDate,
      LocalDate maturityDate,
      @Schema(description = "Of FIXED; 0 if left out.") Optional<Integer> exCouponDays,
      @Schema(description = "Of FLOATING.") Optional<String> index,
      @Schema(description = "Of FLOATING, added to the index.") Optional<Rate> spread,
      @Schema(description = "Of FLOATING.") Optional<Integer> monthsBetweenResets,
      @Schema(description = "Days on which it may end early.")
          Optional<List<ExerciseDate>> options) {

    InstrumentDetails of() {
      return new InstrumentDetails(
          name,
          kind,
          market,
          issuer
              .<Issuer>map(KnownIssuer::new)
              .orElseGet(() -> new NamedIssuer(issuerName.orElse(""))),
          currency,
          terms(),
          options.orElse(List.of()));
    }

    private InstrumentTerms terms() {
      return switch (interest) {
        case FIXED ->
            new FixedCoupon(
                required("coupon", coupon),
                required("couponsPerYear", couponsPerYear),
                required("dayCount", dayCount),
                accrualStartDate,
                maturityDate,
                exCouponDays.orElse(0));
        case DISCOUNT -> new Discount(accrualStartDate, maturityDate);
        case FLOATING ->
            new Floating(
                required("index", index),
                required("spread", spread),
                required("couponsPerYear", couponsPerYear),
                required("monthsBetweenResets", monthsBetweenResets),
                required("dayCount", dayCount),
                accrualStartDate,
                maturityDate);
      };
    }

    private <T> T required(String name, Optional<T> value) {
      return value.orElseThrow(
          () -> MalformedRequest.inBody("/details/" + name, "is missing and part of " + interest));
    }

    static Details of(InstrumentDetails known) {
      InstrumentTerms terms = known.terms();
      Optional<FixedCoupon> fixed = as(FixedCoupon.class, terms);
      Optional<Floating> floating = as(Floating.class, terms);
      return new Details(
          known.name(),
          known.kind(),
          known.market(),
          as(KnownIssuer.class, known.issuer()).map(KnownIssuer::counterparty),
          as(NamedIssuer.class, known.issuer()).map(NamedIssuer::name),
          known.currency(),
          switch (terms) {
            case FixedCoupon _ -> Interest.FIXED;
            case Discount _ -> Interest.DISCOUNT;
            case Floating _ -> Interest.FLOATING;
          },
          fixed.map(FixedCoupon::coupon),
          fixed.map(FixedCoupon::couponsPerYear).or(() -> floating.map(Floating::couponsPerYear)),
          fixed.map(FixedCoupon::dayCount).or(() -> floating.map(Floating::dayCount)),
          terms.accrualStartDate(),
          terms.maturityDate(),
          fixed.map(FixedCoupon::exCouponDays),
          floating.map(Floating::index),
          floating.map(Floating::spread),
          floating.map(Floating::monthsBetweenResets),
          Optional.of(known.options()));
    }

    private static <T> Optional<T> as(Class<T> kind, Object value) {
      return Optional.of(value).filter(kind::isInstance).map(kind::cast);
    }
  }

  @Schema(name = "DefineInstrument")
  record Definition(
      @Schema(description = "Code and place: 180019.IB") InstrumentId instrumentId,
      Details details,
      LocalDate effectiveDate) {}

  @Schema(name = "ChangeInstrument")
  record Change(Details details, LocalDate effectiveDate) {}

  @Schema(name = "RetireInstrument")
  record Retirement(String reason, LocalDate effectiveDate) {}

  @Schema(name = "Instrument", description = "As of a date, as known at a position of the log.")
  record Resource(
      InstrumentId instrumentId,
      LocalDate asOf,
      long knownAt,
      Details details,
      @Schema(description = "Why it is not dealt in on that date.") Optional<String> retired) {}
}
