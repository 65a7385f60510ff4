package org.sycee.treasury.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.instrument.InstrumentRejection.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.instrument.InstrumentCheck.Fault;
import org.sycee.treasury.instrument.InstrumentCommand.*;
import org.sycee.treasury.instrument.InstrumentEvent.*;
import org.sycee.treasury.instrument.InstrumentTerms.FixedCoupon;
import org.sycee.treasury.instrument.InstrumentTerms.Floating;
import org.sycee.treasury.instrument.Issuer.NamedIssuer;

class InstrumentTest {
  private static final InstrumentId BOND = new InstrumentId("180019.IB");
  private static final LocalDate ISSUE = LocalDate.of(2018, 8, 16);
  private static final LocalDate MATURITY = LocalDate.of(2028, 8, 16);
  private static final FixedCoupon TERMS = coupon("3.54", 2, ISSUE, MATURITY);
  private static final InstrumentDetails DETAILS = paying("18附息国债19", TERMS);
  private static final Instrument KNOWN =
      Instrument.UNKNOWN.evolve(new InstrumentDefined(WISH, BOND, DETAILS, ISSUE));

  private static FixedCoupon coupon(String percent, int perYear, LocalDate from, LocalDate to) {
    return new FixedCoupon(Rate.ofPercent(percent), perYear, DayCount.ACT_ACT_ICMA, from, to, 0);
  }

  private static InstrumentDetails paying(
      String name, InstrumentTerms terms, ExerciseDate... options) {
    return new InstrumentDetails(
        name,
        InstrumentKind.GOVERNMENT,
        Market.INTERBANK,
        new NamedIssuer("财政部"),
        Currency.getInstance("CNY"),
        terms,
        List.of(options));
  }

  @Test
  void is_defined_once() {
    var define = new DefineInstrument(WISH, BOND, DETAILS, ISSUE);
    assertThat(Instrument.UNKNOWN.decide(define))
        .isEqualTo(new InstrumentDefined(WISH, BOND, DETAILS, ISSUE));
    refused(() -> KNOWN.decide(define), INSTRUMENT_ALREADY_DEFINED, "180019.IB");
  }

  @Test
  void is_changed_and_retired_only_once_it_is_known() {
    var retire = new RetireInstrument(WISH, BOND, "called", MONDAY);
    refused(() -> Instrument.UNKNOWN.decide(retire), INSTRUMENT_NOT_FOUND, "180019.IB");
    assertThat(KNOWN.decide(retire)).isEqualTo(new InstrumentRetired(WISH, BOND, "called", MONDAY));
    refused(
        () -> KNOWN.decide(new RetireInstrument(WISH, BOND, " ", MONDAY)),
        InstrumentRejection.REASON_MISSING);
    refused(
        () -> KNOWN.decide(new ChangeInstrument(WISH, BOND, DETAILS, ISSUE.minusDays(1))),
        INSTRUMENT_NOT_KNOWN_YET,
        "2018-08-16",
        "2018-08-15");
    assertThat(KNOWN.decide(new ChangeInstrument(WISH, BOND, DETAILS, MONDAY)))
        .isEqualTo(new InstrumentChanged(WISH, BOND, DETAILS, MONDAY));
  }

  @Test
  void keeps_its_currency() {
    var dollars =
        new InstrumentDetails(
            "bond",
            DETAILS.kind(),
            DETAILS.market(),
            DETAILS.issuer(),
            Currency.getInstance("USD"),
            TERMS,
            List.of());
    refused(
        () -> KNOWN.decide(new ChangeInstrument(WISH, BOND, dollars, MONDAY)),
        INSTRUMENT_CURRENCY_FIXED,
        "CNY",
        "USD");
  }

  @Test
  void is_refused_with_the_first_of_its_faults_and_told_all_of_them() {
    var wrong =
        new InstrumentDetails(
            " ",
            InstrumentKind.CORPORATE,
            Market.EXCHANGE,
            new NamedIssuer(""),
            Currency.getInstance("CNY"),
            new FixedCoupon(
                new Rate(new BigDecimal("3.54")), 5, DayCount.ACT_365F, MATURITY, ISSUE, 31),
            List.of(new ExerciseDate(ExerciseDate.Right.PUT, ISSUE)));
    assertThat(InstrumentCheck.faults(wrong))
        .extracting(Fault::reason)
        .containsExactly(
            INSTRUMENT_NAME_MISSING,
            ISSUER_NAME_MISSING,
            MATURITY_NOT_AFTER_ACCRUAL_START,
            COUPON_OUT_OF_BOUNDS,
            COUPON_FREQUENCY_IMPOSSIBLE,
            EX_COUPON_DAYS_IMPOSSIBLE,
            OPTION_OUTSIDE_TERM);
    refused(
        () -> Instrument.UNKNOWN.decide(new DefineInstrument(WISH, BOND, wrong, ISSUE)),
        INSTRUMENT_NAME_MISSING);
    var floating =
        new Floating("", Rate.ofPercent("-36.1"), 7, 13, DayCount.ACT_360, ISSUE, MATURITY);
    assertThat(InstrumentCheck.faults(paying("浮息债", floating)))
        .extracting(Fault::reason)
        .containsExactly(
            COUPON_OUT_OF_BOUNDS,
            COUPON_FREQUENCY_IMPOSSIBLE,
            FLOATING_INDEX_MISSING,
            RESET_PERIOD_IMPOSSIBLE);
    var callable = new ExerciseDate(ExerciseDate.Right.CALL, MATURITY.minusYears(5));
    assertThat(InstrumentCheck.faults(paying("可赎回", TERMS, callable))).isEmpty();
  }

  @Test
  void is_dealt_in_from_its_first_day_until_it_is_retired() {
    refused(() -> KNOWN.dealing(BOND, ISSUE.minusDays(1)), INSTRUMENT_NOT_FOUND, "2018-08-15");
    Instrument retired = KNOWN.evolve(new InstrumentRetired(WISH, BOND, "called", TUESDAY));
    assertThat(retired.dealing(BOND, MONDAY)).isEqualTo(DETAILS);
    refused(() -> retired.dealing(BOND, TUESDAY), INSTRUMENT_RETIRED, "2024-06-04", "called");
  }

  @Test
  void a_change_dated_back_says_what_was_true_then() {
    InstrumentDetails late = paying("late", TERMS);
    InstrumentDetails early = paying("early", TERMS);
    Instrument changed =
        KNOWN
            .evolve(new InstrumentChanged(WISH, BOND, late, WEDNESDAY))
            .evolve(new InstrumentChanged(WISH, BOND, early, TUESDAY));
    assertThat(changed.dealing(BOND, MONDAY).name()).isEqualTo(DETAILS.name());
    assertThat(changed.dealing(BOND, TUESDAY).name()).isEqualTo("early");
    assertThat(changed.dealing(BOND, WEDNESDAY).name()).isEqualTo("late");
  }

  /// 180019.IB, 3.54 % twice a year, on 18 October 2022: 0.606033 as published, 63 of 184 days of
  /// 1.77.
  @Test
  void is_priced_by_its_terms() {
    assertThat(TERMS.bond().accrued(LocalDate.of(2022, 10, 18)))
        .isBetween(new BigDecimal("0.606032"), new BigDecimal("0.606034"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"180019", ".IB", "18 0019.IB", "180019.ib", "180019.I", "180019.IB.X"})
  void a_code_names_its_place(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InstrumentId(text))
        .withMessageContaining("'" + text + "'");
  }
}
