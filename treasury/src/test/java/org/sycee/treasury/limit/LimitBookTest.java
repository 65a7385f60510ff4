package org.sycee.treasury.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.limit.LimitRejection.LIMIT_BREACHED;
import static org.sycee.treasury.limit.LimitRejection.NO_LIMIT;
import static org.sycee.treasury.limit.LimitTerms.Measure.EXPOSURE;
import static org.sycee.treasury.limit.LimitTerms.Measure.SETTLEMENT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.TransactionId;
import org.sycee.money.Money;
import org.sycee.treasury.DealId;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.limit.LimitEvent.*;
import org.sycee.treasury.limit.LimitTerms.Measure;

class LimitBookTest {
  private static final LocalDate LAST = AFTER_FESTIVAL;
  private static final LimitId BANKS = new LimitId("lim_bank");
  private static final LimitSubject BANK_ITSELF = LimitSubject.counterparty(BANK);
  private static final LimitSubject GROUP = LimitSubject.group(HEAD);
  private static final LimitSubject TRADER = LimitSubject.dealer(DEALER);
  private static final DealId OTHER = new DealId("deal_2");

  private final LimitBook book = new LimitBook();

  /// A fact about a deal, whichever.
  private record Used(
      TransactionId transactionId, DealId dealId, Exposure exposure, LocalDate bookingDate)
      implements ChangesExposure {}

  private static Used used(DealId deal, Exposure exposure) {
    return new Used(WISH, deal, exposure, MONDAY);
  }

  private static Exposure exposure(DealProduct product, int days, Money credit, Money volume) {
    return new Exposure(
        "CN01",
        List.of(BANK_ITSELF, GROUP, LimitSubject.book(BOOK), TRADER),
        product,
        days,
        credit,
        volume,
        List.of(new Exposure.Payment(MONDAY, volume)));
  }

  private static Exposure lent(long millions) {
    return exposure(DealProduct.PLACEMENT, 8, millions(millions), millions(millions));
  }

  private static Exposure borrowed(long millions) {
    return exposure(DealProduct.BORROWING, 8, cny("0.00"), millions(millions));
  }

  private void set(String id, LimitSubject subject, Measure measure, long millions) {
    set(id, subject, List.of(), 0, measure, millions);
  }

  private void set(
      String id,
      LimitSubject subject,
      List<DealProduct> products,
      int longerThan,
      Measure measure,
      long millions) {
    var terms =
        new LimitTerms("CN01", subject, products, longerThan, measure, millions(millions), LAST);
    book.count(new LimitSet(WISH, new LimitId(id), terms, DEALER, BOSS, MONDAY));
  }

  private void breached(Exposure wanted, String... figures) {
    refused(() -> book.require(DEAL, wanted, MONDAY), LIMIT_BREACHED, figures);
  }

  private void allowed(Exposure wanted) {
    book.require(DEAL, wanted, MONDAY);
  }

  private Money used(String id) {
    return book.usages(MONDAY).stream()
        .filter(usage -> usage.limitId().value().equals(id))
        .findFirst()
        .orElseThrow()
        .used();
  }

  @Test
  void credit_needs_a_limit_of_the_bank_or_its_group_and_every_deal_one_of_the_dealer() {
    refused(() -> allowed(lent(1)), NO_LIMIT, "cpt_bank, GROUP cpt_head] in CNY", "8 days");
    refused(() -> allowed(borrowed(1)), NO_LIMIT, "[DEALER dealer] in CNY", "BORROWING");
    set("lim_group", GROUP, EXPOSURE, 500);
    refused(() -> allowed(lent(1)), NO_LIMIT, "DEALER dealer");
    set("lim_dealer", TRADER, EXPOSURE, 500);
    allowed(lent(500));
    allowed(borrowed(500));
    allowed(lent(1).released());
  }

  /// Of settlement it counts what is paid in its currency, which says nothing about credit in yuan.
  @Test
  void a_limit_of_settlement_in_other_money_is_none_of_credit() {
    set("lim_dealer", TRADER, EXPOSURE, 500);
    var dollars =
        new LimitTerms(
            "CN01", BANK_ITSELF, List.of(), 0, SETTLEMENT, Money.of("USD", "1.00"), LAST);
    book.count(new LimitSet(WISH, new LimitId("lim_dollars"), dollars, DEALER, BOSS, MONDAY));
    refused(() -> allowed(lent(1)), NO_LIMIT, "cpt_bank");
  }

  @Test
  void a_limit_of_another_entity_currency_product_or_term_counts_nothing() {
    set("lim_dealer", TRADER, EXPOSURE, 500);
    set("lim_bank", BANK_ITSELF, List.of(DealProduct.DEPOSIT_PLACED), 0, EXPOSURE, 500);
    refused(() -> allowed(lent(1)), NO_LIMIT, "PLACEMENT");
    set("lim_long", BANK_ITSELF, List.of(DealProduct.PLACEMENT), 8, EXPOSURE, 500);
    refused(() -> allowed(lent(1)), NO_LIMIT, "8 days");
    set("lim_week", BANK_ITSELF, List.of(DealProduct.PLACEMENT), 7, EXPOSURE, 500);
    allowed(lent(1));
    Exposure ours = lent(1);
    var abroad =
        new Exposure(
            "HK01", ours.subjects(), ours.product(), 8, ours.credit(), ours.volume(), List.of());
    refused(() -> allowed(abroad), NO_LIMIT);
    Money dollars = Money.of("USD", "1.00");
    refused(() -> allowed(exposure(DealProduct.PLACEMENT, 8, dollars, dollars)), NO_LIMIT, "USD");
  }

  @Test
  void limits_of_credit_count_what_is_owed_to_us_and_the_others_the_size() {
    set("lim_bank", BANK_ITSELF, EXPOSURE, 100);
    set("lim_book", LimitSubject.book(BOOK), EXPOSURE, 300);
    set("lim_dealer", TRADER, EXPOSURE, 1000);
    book.count(used(OTHER, borrowed(250)));
    assertThat(used("lim_bank")).isEqualTo(cny("0.00"));
    assertThat(used("lim_book")).isEqualTo(millions(250));
    breached(lent(51), "lim_book", "CNY 300000000.00", "CNY 250000000.00", "CNY 51000000.00");
    allowed(lent(50));
  }

  @Test
  void the_first_limit_without_room_is_named_with_what_others_use() {
    set("lim_bank", BANK_ITSELF, EXPOSURE, 100);
    set("lim_dealer", TRADER, EXPOSURE, 100);
    book.count(used(OTHER, lent(60)));
    allowed(lent(40));
    breached(
        lent(41),
        "lim_bank for COUNTERPARTY cpt_bank",
        "limit CNY 100000000.00",
        "used by others CNY 60000000.00",
        "this deal CNY 41000000.00");
    book.count(used(OTHER, lent(60).released()));
    assertThat(used("lim_bank")).isEqualTo(cny("0.00"));
    allowed(lent(100));
  }

  @Test
  void what_a_deal_used_before_counts_once() {
    set("lim_bank", BANK_ITSELF, EXPOSURE, 100);
    set("lim_dealer", TRADER, EXPOSURE, 100);
    book.count(used(DEAL, lent(60)));
    allowed(lent(100));
    breached(lent(101), "used by others CNY 0.00", "this deal CNY 101000000.00");
    book.count(used(DEAL, lent(80)));
    assertThat(used("lim_bank")).isEqualTo(millions(80));
  }

  @Test
  void a_limit_set_after_the_deal_counts_it() {
    book.count(used(OTHER, lent(60)));
    set("lim_bank", BANK_ITSELF, EXPOSURE, 100);
    assertThat(used("lim_bank")).isEqualTo(millions(60));
  }

  @Test
  void settlement_is_counted_by_value_date() {
    set("lim_bank", BANK_ITSELF, EXPOSURE, 1000);
    set("lim_dealer", TRADER, EXPOSURE, 1000);
    set("lim_paid", BANK_ITSELF, SETTLEMENT, 100);
    book.count(used(OTHER, lent(60)));
    breached(lent(41), "lim_paid", "CNY 60000000.00", "CNY 41000000.00");
    allowed(lent(40));
    Exposure later =
        new Exposure(
            "CN01",
            lent(100).subjects(),
            DealProduct.PLACEMENT,
            8,
            millions(100),
            millions(100),
            List.of(new Exposure.Payment(TUESDAY, millions(100))));
    allowed(later);
    book.count(used(DEAL, later));
    assertThat(used("lim_paid")).as("the most on one day").isEqualTo(millions(100));
    book.count(used(DEAL, later.released()));
    assertThat(used("lim_paid")).isEqualTo(millions(60));
  }

  @Test
  void two_payments_of_a_deal_on_one_day_count_together() {
    set("lim_bank", BANK_ITSELF, EXPOSURE, 1000);
    set("lim_dealer", TRADER, EXPOSURE, 1000);
    set("lim_paid", BANK_ITSELF, SETTLEMENT, 100);
    var half = new Exposure.Payment(MONDAY, millions(51));
    var twice =
        new Exposure(
            "CN01",
            lent(1).subjects(),
            DealProduct.PLACEMENT,
            8,
            millions(102),
            millions(102),
            List.of(half, half));
    breached(twice, "lim_paid", "CNY 102000000.00");
  }

  @Test
  void an_override_is_for_one_deal_until_its_last_day() {
    set("lim_bank", BANK_ITSELF, EXPOSURE, 100);
    set("lim_dealer", TRADER, EXPOSURE, 1000);
    book.count(
        new LimitOverridden(WISH, BANKS, DEAL, millions(20), TUESDAY, DEALER, BOSS, "q", MONDAY));
    book.require(DEAL, lent(120), TUESDAY);
    breached(lent(121), "limit CNY 120000000.00");
    refused(() -> book.require(OTHER, lent(101), MONDAY), LIMIT_BREACHED, "limit CNY 100000000.00");
    refused(
        () -> book.require(DEAL, lent(101), WEDNESDAY), LIMIT_BREACHED, "limit CNY 100000000.00");
  }

  @Test
  void after_its_last_day_nothing_more_of_a_limit_is_used() {
    set("lim_bank", BANK_ITSELF, EXPOSURE, 100);
    set("lim_dealer", TRADER, EXPOSURE, 100);
    book.require(DEAL, lent(1), LAST);
    refused(() -> book.require(DEAL, lent(1), LAST.plusDays(1)), LIMIT_BREACHED, "limit CNY 0.00");
    book.count(used(DEAL, lent(60)));
    book.require(DEAL, lent(60), LAST.plusDays(1));
  }

  @Test
  void a_limit_cut_below_what_is_used_never_stops_a_deal_that_shrinks() {
    set("lim_bank", BANK_ITSELF, EXPOSURE, 100);
    set("lim_dealer", TRADER, EXPOSURE, 100);
    book.count(used(DEAL, lent(90)));
    book.count(
        new LimitChanged(WISH, BANKS, millions(10), LAST, DEALER, BOSS, "downgrade", MONDAY));
    allowed(lent(89));
    allowed(lent(90));
    breached(lent(91), "limit CNY 10000000.00");
    assertThat(book.usages(MONDAY).getFirst().terms().amount()).isEqualTo(millions(10));
  }

  @Test
  void a_deal_counted_tentatively_uses_the_limit_until_it_is_forgotten() {
    set("lim_bank", BANK_ITSELF, EXPOSURE, 100);
    book.count(used(OTHER, lent(10)));
    assertThat(book.countTentatively(used(DEAL, lent(60)))).isEmpty();
    assertThat(book.countTentatively(used(OTHER, lent(41))))
        .hasValueSatisfying(breach ->
            assertThat(breach)
                .isEqualTo(
                    new LimitBreach(
                        BANKS, BANK_ITSELF, millions(100), millions(60), millions(41))));
    assertThat(book.countTentatively(used(OTHER, lent(40)))).isEmpty();
    assertThat(used("lim_bank")).isEqualTo(millions(100));
    book.forgetTo(1);
    assertThat(used("lim_bank")).isEqualTo(millions(70));
    book.forgetTo(0);
    assertThat(used("lim_bank")).isEqualTo(millions(10));
  }

  @Test
  void a_change_of_a_limit_that_was_never_set_is_corruption() {
    var changed = new LimitChanged(WISH, BANKS, millions(1), LAST, DEALER, BOSS, "why", MONDAY);
    assertThatIllegalStateException()
        .isThrownBy(() -> book.count(changed))
        .withMessageContaining("lim_bank");
  }
}
