package org.sycee.treasury.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.limit.LimitRejection.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.businessday.BusinessDayRejection;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.money.Money;
import org.sycee.treasury.limit.LimitCommand.*;
import org.sycee.treasury.limit.LimitEvent.*;
import org.sycee.treasury.limit.LimitTerms.Measure;

class LimitTest {
  private static final LimitId LIMIT = new LimitId("lim_1");
  private static final LimitTerms TERMS = terms(millions(500), AFTER_FESTIVAL);
  private static final LimitSet SET = new LimitSet(WISH, LIMIT, TERMS, DEALER, BOSS, MONDAY);

  private static LimitTerms terms(Money amount, LocalDate validUntil) {
    return new LimitTerms(
        "CN01",
        LimitSubject.counterparty(BANK),
        List.of(),
        0,
        Measure.EXPOSURE,
        amount,
        validUntil);
  }

  private static SetLimit set(LimitTerms terms, EmployeeId approver) {
    return new SetLimit(WISH, LIMIT, terms, DEALER, approver, MONDAY);
  }

  private static ChangeLimit change(Money amount, LocalDate until, EmployeeId by, String reason) {
    return new ChangeLimit(WISH, LIMIT, amount, until, by, BOSS, reason, MONDAY);
  }

  private static OverrideLimit exceed(Money amount, LocalDate until, EmployeeId by, String why) {
    return new OverrideLimit(WISH, LIMIT, DEAL, amount, until, by, BOSS, why, MONDAY);
  }

  private static LimitEvent decided(LimitCommand command) {
    return Limit.NOT_SET.evolve(SET).decide(command, open(MONDAY));
  }

  private static LimitEvent first(LimitCommand command) {
    return Limit.NOT_SET.decide(command, open(MONDAY));
  }

  @Test
  void is_set_once_by_two_people() {
    assertThat(first(set(TERMS, BOSS))).isEqualTo(SET);
    refused(() -> first(set(TERMS, DEALER)), SAME_PERSON, "dealer");
    refused(() -> decided(set(TERMS, BOSS)), LIMIT_ALREADY_SET, "lim_1");
  }

  @Test
  void of_losses_is_one_of_a_book() {
    for (LimitSubject subject : List.of(LimitSubject.book(BOOK), TERMS.subject())) {
      var losses =
          new LimitTerms("CN01", subject, List.of(), 0, Measure.LOSS, millions(1), AFTER_FESTIVAL);
      if (subject.kind() == LimitSubject.Kind.BOOK) {
        assertThat(first(set(losses, BOSS))).isInstanceOf(LimitSet.class);
      } else {
        refused(() -> first(set(losses, BOSS)), LOSS_NOT_OF_BOOK, subject.toString());
      }
    }
  }

  @Test
  void is_set_on_the_open_day_of_its_entity() {
    refused(
        () -> Limit.NOT_SET.decide(set(TERMS, BOSS), open(TUESDAY)),
        BusinessDayRejection.BUSINESS_DAY_CLOSED,
        "2024-06-03");
  }

  @Test
  void is_zero_or_more_and_valid_for_a_day_at_least() {
    assertThat(first(set(terms(cny("0.00"), MONDAY), BOSS))).isInstanceOf(LimitSet.class);
    refused(() -> first(set(terms(cny("-0.01"), MONDAY), BOSS)), LIMIT_NEGATIVE, "CNY -0.01");
    refused(
        () -> first(set(terms(cny("1.00"), MONDAY.minusDays(1)), BOSS)),
        EXPIRY_BEFORE_APPROVAL,
        "2024-06-02",
        "2024-06-03");
  }

  @Test
  void is_changed_by_two_people_with_a_reason_in_its_currency() {
    var changed =
        new LimitChanged(WISH, LIMIT, millions(200), TUESDAY, DEALER, BOSS, "downgrade", MONDAY);
    assertThat(decided(change(millions(200), TUESDAY, DEALER, "downgrade"))).isEqualTo(changed);
    assertThat(Limit.NOT_SET.evolve(SET).evolve(changed).terms())
        .contains(terms(millions(200), TUESDAY));
    refused(() -> first(change(millions(200), TUESDAY, DEALER, "why")), LIMIT_NOT_FOUND, "lim_1");
    refused(() -> decided(change(millions(200), TUESDAY, BOSS, "why")), SAME_PERSON, "boss");
    refused(() -> decided(change(millions(200), TUESDAY, DEALER, " ")), REASON_MISSING);
    refused(
        () -> decided(change(Money.of("USD", "1.00"), TUESDAY, DEALER, "why")),
        CURRENCY_NOT_OF_LIMIT,
        "CNY",
        "USD 1.00");
    refused(
        () -> decided(change(cny("-1.00"), TUESDAY, DEALER, "why")), LIMIT_NEGATIVE, "CNY -1.00");
    refused(
        () -> decided(change(cny("1.00"), MONDAY.minusDays(1), DEALER, "why")),
        EXPIRY_BEFORE_APPROVAL,
        "2024-06-02");
  }

  @Test
  void is_overridden_for_one_deal_by_two_people_with_a_reason_and_stays_what_it_is() {
    var overridden =
        new LimitOverridden(
            WISH, LIMIT, DEAL, millions(50), TUESDAY, DEALER, BOSS, "quarter end", MONDAY);
    assertThat(decided(exceed(millions(50), TUESDAY, DEALER, "quarter end"))).isEqualTo(overridden);
    assertThat(Limit.NOT_SET.evolve(SET).evolve(overridden).terms()).contains(TERMS);
    refused(() -> first(exceed(millions(50), TUESDAY, DEALER, "why")), LIMIT_NOT_FOUND);
    refused(
        () -> decided(exceed(cny("0.00"), TUESDAY, DEALER, "why")), AMOUNT_NOT_POSITIVE, "0.00");
    refused(() -> decided(exceed(cny("-1.00"), TUESDAY, DEALER, "why")), AMOUNT_NOT_POSITIVE, "-1");
    refused(() -> decided(exceed(millions(50), TUESDAY, BOSS, "why")), SAME_PERSON, "boss");
    refused(() -> decided(exceed(millions(50), TUESDAY, DEALER, "")), REASON_MISSING);
    refused(
        () -> decided(exceed(Money.of("USD", "1.00"), TUESDAY, DEALER, "why")),
        CURRENCY_NOT_OF_LIMIT,
        "USD 1.00");
    refused(
        () -> decided(exceed(millions(50), MONDAY.minusDays(1), DEALER, "why")),
        EXPIRY_BEFORE_APPROVAL,
        "2024-06-02");
  }

  @Test
  void a_subject_is_read_from_its_text() {
    for (LimitSubject subject :
        List.of(
            LimitSubject.counterparty(BANK),
            LimitSubject.group(HEAD),
            LimitSubject.book(BOOK),
            LimitSubject.dealer(DEALER))) {
      assertThat(LimitSubject.parse(subject.toString())).isEqualTo(subject);
    }
    assertThat(LimitSubject.book(BOOK)).hasToString("BOOK CN01/0101/MONEY");
    assertThatIllegalArgumentException().isThrownBy(() -> LimitSubject.parse("cpt_bank"));
    assertThatIllegalArgumentException().isThrownBy(() -> LimitSubject.parse("GROUP bank"));
  }
}
