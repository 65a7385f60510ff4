package org.sycee.treasury.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.confirmation.ConfirmationRejection.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.businessday.BusinessDayRejection;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.confirmation.ConfirmationCommand.RecordConfirmation;
import org.sycee.treasury.confirmation.ConfirmationEvent.*;
import org.sycee.treasury.confirmation.Difference.Field;
import org.sycee.treasury.deal.Deal;
import org.sycee.treasury.deal.DealEvent.DealCaptured;
import org.sycee.treasury.deal.DealEvent.DealVerified;
import org.sycee.treasury.deal.DealRejection;
import org.sycee.treasury.deal.DealTicket;
import org.sycee.treasury.deal.LiveDeal;
import org.sycee.treasury.deal.MoneyMarketTerms;
import org.sycee.treasury.deal.ValueDating;
import org.sycee.treasury.limit.Exposure;

class ConfirmationTest {
  private static final MoneyMarketTerms WEEK =
      new MoneyMarketTerms(
          DealProduct.PLACEMENT,
          Money.of("USD", "1000000.00"),
          Rate.ofPercent("1.92"),
          DayCount.ACT_360,
          MONDAY,
          AFTER_FESTIVAL);

  /// 1,000,000 x 1.92 % x 8 / 360 = 426.666…
  private static final ConfirmedTerms OURS =
      new ConfirmedTerms(
          "SYCECNBJ",
          "BANKCNBJXXX",
          true,
          MONDAY,
          MONDAY,
          AFTER_FESTIVAL,
          WEEK.principal(),
          Money.of("USD", "426.67"),
          Rate.ofPercent("1.92"),
          DayCount.ACT_360);

  private static ConfirmedTerms theirs(Money interest, Rate rate) {
    return new ConfirmedTerms(
        "SYCECNBJXXX",
        "BANKCNBJ",
        true,
        MONDAY,
        MONDAY,
        AFTER_FESTIVAL,
        WEEK.principal(),
        interest,
        rate,
        DayCount.ACT_360);
  }

  private static RecordConfirmation record(ConfirmedTerms ours, ConfirmedTerms theirs) {
    return new RecordConfirmation(WISH, DEAL, "CN01", "THEIR-1", ours, theirs, MONDAY);
  }

  private static ConfirmationEvent decide(Confirmation state, RecordConfirmation command) {
    return state.decide(command, open(MONDAY));
  }

  private static LiveDeal captured(MoneyMarketTerms terms) {
    var ticket = new DealTicket(BOOK, BANK, DEALER, MONDAY, new ValueDating.InTime(), terms);
    var exposure =
        new Exposure(
            "CN01", List.of(), terms.product(), 8, terms.principal(), terms.principal(), List.of());
    return (LiveDeal)
        Deal.notCaptured()
            .evolve(new DealCaptured(WISH, DEAL, ticket, terms.flows(), exposure, MONDAY));
  }

  private static LiveDeal verified(MoneyMarketTerms terms) {
    return (LiveDeal) captured(terms).evolve(new DealVerified(WISH, DEAL, BOSS, MONDAY));
  }

  @Test
  void what_we_confirm_is_what_the_verified_ticket_says() {
    assertThat(ConfirmedTerms.of(verified(WEEK), "SYCECNBJ", "BANKCNBJ")).isEqualTo(OURS);
    var taken =
        new MoneyMarketTerms(
            DealProduct.BORROWING,
            WEEK.principal(),
            WEEK.rate(),
            WEEK.dayCount(),
            MONDAY,
            AFTER_FESTIVAL);
    ConfirmedTerms borrowed = ConfirmedTerms.of(verified(taken), "SYCECNBJ", "BANKCNBJ");
    assertThat(borrowed.lent()).isFalse();
    assertThat(borrowed.interest()).isEqualTo(Money.of("USD", "-426.67"));
    refused(
        () -> ConfirmedTerms.of(captured(WEEK), "SYCECNBJ", "BANKCNBJ"),
        DealRejection.DEAL_NOT_VERIFIED,
        "CAPTURED");
    refused(
        () -> ConfirmedTerms.of(verified(WEEK), "", "BANKCNBJ"), CONFIRMATION_INCOMPLETE, "CN01");
    refused(
        () -> ConfirmedTerms.of(verified(WEEK), "SYCECNBJ", ""),
        CONFIRMATION_INCOMPLETE,
        "cpt_bank");
  }

  /// Neither the letters of the head office nor zeros behind the rate are a difference.
  @Test
  void what_says_the_same_matches_once() {
    ConfirmedTerms same = theirs(Money.of("USD", "426.67"), Rate.parse("0.019200"));
    var matched = new ConfirmationMatched(WISH, DEAL, "THEIR-1", OURS, MONDAY);
    assertThat(decide(Confirmation.NONE, record(OURS, same))).isEqualTo(matched);
    Confirmation done = Confirmation.NONE.evolve(matched);
    refused(() -> decide(done, record(OURS, same)), CONFIRMATION_ALREADY_MATCHED, "deal_1");
    refused(
        () -> Confirmation.NONE.decide(record(OURS, same), open(TUESDAY)),
        BusinessDayRejection.BUSINESS_DAY_CLOSED);
  }

  @Test
  void every_field_that_differs_is_told_with_both_values() {
    var wrong =
        new ConfirmedTerms(
            "SYCECNSH",
            "BANKCNSH",
            false,
            TUESDAY,
            TUESDAY,
            WEDNESDAY,
            Money.of("USD", "1000001.00"),
            Money.of("USD", "-1.00"),
            Rate.ofPercent("1.93"),
            DayCount.ACT_365F);
    var event = (ConfirmationMismatched) decide(Confirmation.NONE, record(OURS, wrong));
    assertThat(event.differences())
        .containsExactly(
            new Difference(Field.OUR_BIC, "SYCECNBJ", "SYCECNSH"),
            new Difference(Field.THEIR_BIC, "BANKCNBJ", "BANKCNSH"),
            new Difference(Field.LENDER, "WE", "THEY"),
            new Difference(Field.TRADE_DATE, "2024-06-03", "2024-06-04"),
            new Difference(Field.VALUE_DATE, "2024-06-03", "2024-06-04"),
            new Difference(Field.MATURITY_DATE, "2024-06-11", "2024-06-05"),
            new Difference(Field.PRINCIPAL, "USD 1000000.00", "USD 1000001.00"),
            new Difference(Field.INTEREST, "USD 426.67", "USD -1.00"),
            new Difference(Field.RATE, "0.0192", "0.0193"),
            new Difference(Field.DAY_COUNT, "ACT_360", "ACT_365F"));
  }

  @Test
  void after_a_mismatch_the_next_one_is_compared_again_and_so_is_an_amended_ticket() {
    ConfirmedTerms wrong = theirs(Money.of("USD", "426.66"), OURS.rate());
    Confirmation state = Confirmation.NONE.evolve(decide(Confirmation.NONE, record(OURS, wrong)));
    ConfirmationEvent matched = decide(state, record(OURS, OURS));
    assertThat(matched).isInstanceOf(ConfirmationMatched.class);
    Confirmation done = state.evolve(matched);
    ConfirmedTerms amended = theirs(Money.of("USD", "428.89"), Rate.ofPercent("1.93"));
    assertThat(decide(done, record(amended, OURS))).isInstanceOf(ConfirmationMismatched.class);
    assertThat(decide(done, record(amended, amended))).isInstanceOf(ConfirmationMatched.class);
  }
}
