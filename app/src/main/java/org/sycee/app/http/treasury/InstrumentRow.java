package org.sycee.app.http.treasury;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sycee.app.http.json.BusinessDates;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.instrument.InstrumentCheck;
import org.sycee.treasury.instrument.InstrumentDetails;
import org.sycee.treasury.instrument.InstrumentId;
import org.sycee.treasury.instrument.InstrumentKind;
import org.sycee.treasury.instrument.InstrumentTerms;
import org.sycee.treasury.instrument.InstrumentTerms.Discount;
import org.sycee.treasury.instrument.InstrumentTerms.FixedCoupon;
import org.sycee.treasury.instrument.InstrumentTerms.Floating;
import org.sycee.treasury.instrument.Issuer.NamedIssuer;
import org.sycee.treasury.instrument.Market;
import tools.jackson.databind.JsonNode;

/// One security of a file, read as far as it can be, with everything that is wrong with it.
///
/// The columns are those in which data of the Chinese bond market come: `cp_rate_1st` is the
/// coupon, `carry_date` the day from which interest counts and from which the security is known.
final class InstrumentRow {
  private static final String CODE = "bond_code";
  private static final String NAME = "abbr";

  /// What `interest_type` says of a coupon that is not fixed for ever.
  private static final String FLOATING = "Floating";

  private static final Map<String, Market> MARKETS =
      Map.of("IB", Market.INTERBANK, "SH", Market.EXCHANGE, "SZ", Market.EXCHANGE);
  private static final Map<String, DayCount> DAY_COUNTS =
      Map.of(
          "ACT/ACT", DayCount.ACT_ACT_ICMA,
          "ACT/365", DayCount.ACT_365F,
          "A/365F", DayCount.ACT_365F,
          "ACT/360", DayCount.ACT_360);

  /// By which words of its short name a security shows its kind and its issuer.
  private static final List<Known> KNOWN =
      List.of(
          new Known("国债", InstrumentKind.GOVERNMENT, "中华人民共和国财政部"),
          new Known("国开", InstrumentKind.POLICY_BANK, "国家开发银行"),
          new Known("农发", InstrumentKind.POLICY_BANK, "中国农业发展银行"),
          new Known("进出", InstrumentKind.POLICY_BANK, "中国进出口银行"),
          new Known("央行票据", InstrumentKind.CENTRAL_BANK_BILL, "中国人民银行"));

  private final JsonNode row;
  private final List<Fault> faults = new ArrayList<>();
  private final Optional<InstrumentId> id;
  private final Optional<InstrumentDetails> details;
  private final Optional<LocalDate> knownFrom;

  private record Known(String word, InstrumentKind kind, String issuer) {}

  /// What is wrong, and in which column, if it is one.
  record Fault(String column, String code, String message) {}

  /// The body of an import.
  @Schema(name = "InstrumentFile")
  record File(List<Columns> bonds) {}

  /// The columns of a row; others are read over.
  @Schema(name = "InstrumentRow")
  record Columns(
      @Schema(example = "180019.IB") String bond_code,
      @Schema(description = "IB, SH or SZ") String mkt,
      String abbr,
      @Schema(description = "Coupon_Bear or Zero_Coupon") String cp_type,
      @Schema(description = "Fixed or Floating") Optional<String> interest_type,
      Optional<BigDecimal> cp_rate_1st,
      @Schema(description = "Of a floating coupon.") Optional<String> index,
      Optional<BigDecimal> rate_spread,
      Optional<Integer> inst_freq,
      LocalDate carry_date,
      LocalDate maturity_date,
      @Schema(description = "ACT/ACT, ACT/365, A/365F or ACT/360") Optional<String> day_count,
      @Schema(description = "If its short name does not tell.") Optional<InstrumentKind> kind,
      @Schema(description = "If its short name does not tell.") Optional<String> issuer,
      @Schema(description = "CNY if left out.") Optional<String> currency) {}

  InstrumentRow(JsonNode row) {
    this.row = row;
    this.id = required(CODE, text -> new InstrumentId(text));
    this.knownFrom = required("carry_date", BusinessDates::parse);
    this.details = details();
    details.ifPresent(sound ->
        InstrumentCheck.faults(sound)
            .forEach(fault -> faults.add(new Fault("", fault.reason().name(), fault.detail()))));
  }

  Optional<InstrumentId> id() {
    return id;
  }

  InstrumentDetails read() {
    return details.orElseThrow();
  }

  LocalDate knownFrom() {
    return knownFrom.orElseThrow();
  }

  /// In the order of the columns above.
  List<Fault> faults() {
    return List.copyOf(faults);
  }

  private Optional<InstrumentDetails> details() {
    Optional<String> name = required(NAME, Function.identity());
    Optional<Known> known = name.flatMap(InstrumentRow::known);
    Optional<InstrumentKind> kind =
        known.isPresent() && !has("kind")
            ? known.map(Known::kind)
            : required("kind", InstrumentKind::valueOf);
    Optional<String> issuer =
        known.isPresent() && !has("issuer")
            ? known.map(Known::issuer)
            : required("issuer", Function.identity());
    Optional<Market> market = required("mkt", text -> oneOf(MARKETS, text));
    Optional<Currency> currency =
        has("currency")
            ? required("currency", Currency::getInstance)
            : Optional.of(Currency.getInstance("CNY"));
    Optional<InstrumentTerms> terms = terms();
    if (!faults.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new InstrumentDetails(
            name.orElseThrow(),
            kind.orElseThrow(),
            market.orElseThrow(),
            new NamedIssuer(issuer.orElseThrow()),
            currency.orElseThrow(),
            terms.orElseThrow(),
            List.of()));
  }

  private static Optional<Known> known(String name) {
    return KNOWN.stream().filter(each -> name.contains(each.word)).findFirst();
  }

  private Optional<InstrumentTerms> terms() {
    Optional<LocalDate> maturity = required("maturity_date", BusinessDates::parse);
    String payment = required("cp_type", Function.identity()).orElse("");
    return switch (payment) {
      case "" -> Optional.empty();
      case "Zero_Coupon" ->
          maturity.flatMap(date -> knownFrom.map(start -> new Discount(start, date)));
      case "Coupon_Bear" -> couponTerms(maturity);
      default -> {
        fault("cp_type", "neither Coupon_Bear nor Zero_Coupon but " + payment);
        yield Optional.empty();
      }
    };
  }

  private Optional<InstrumentTerms> couponTerms(Optional<LocalDate> maturity) {
    Optional<Integer> frequency = required("inst_freq", Integer::valueOf);
    Optional<DayCount> dayCount = required("day_count", text -> oneOf(DAY_COUNTS, text));
    String interest = required("interest_type", Function.identity()).orElse("");
    boolean floats = interest.equals(FLOATING);
    if (!interest.isEmpty() && !floats && !interest.equals("Fixed")) {
      fault("interest_type", "neither Fixed nor Floating but " + interest);
    }
    Optional<Rate> rate = required(floats ? "rate_spread" : "cp_rate_1st", Rate::parse);
    Optional<String> index = floats ? required("index", Function.identity()) : Optional.of("");
    if (!faults.isEmpty()) {
      return Optional.empty();
    }
    LocalDate start = knownFrom.orElseThrow();
    LocalDate end = maturity.orElseThrow();
    int perYear = frequency.orElseThrow();
    return Optional.of(
        floats
            ? new Floating(
                index.orElseThrow(),
                rate.orElseThrow(),
                perYear,
                Math.max(1, 12 / Math.max(1, perYear)),
                dayCount.orElseThrow(),
                start,
                end)
            : new FixedCoupon(rate.orElseThrow(), perYear, dayCount.orElseThrow(), start, end, 0));
  }

  private boolean has(String column) {
    return !row.path(column).isMissingNode() && !row.path(column).isNull();
  }

  /// The value of a column; its absence, and a text that is none of such values, are faults.
  private <T> Optional<T> required(String column, Function<String, T> read) {
    JsonNode value = row.path(column);
    if (!has(column) || !value.isValueNode() || value.asString().isBlank()) {
      fault(column, "is missing");
      return Optional.empty();
    }
    try {
      return Optional.of(read.apply(plain(value)));
    } catch (IllegalArgumentException e) {
      fault(column, "cannot be read: " + value.asString() + " (" + e.getMessage() + ")");
      return Optional.empty();
    }
  }

  private static String plain(JsonNode value) {
    return value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
  }

  private static <T> T oneOf(Map<String, T> values, String text) {
    T value = values.get(text);
    if (value == null) {
      throw new IllegalArgumentException("one of " + values.keySet().stream().sorted().toList());
    }
    return value;
  }

  private void fault(String column, String message) {
    faults.add(new Fault(column, "REQUEST_MALFORMED", message));
  }
}
