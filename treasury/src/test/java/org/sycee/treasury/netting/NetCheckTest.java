package org.sycee.treasury.netting;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.netting.NettingRejection.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.facility.CreditRating;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.DealId;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.counterparty.Counterparties;
import org.sycee.treasury.counterparty.Counterparty;
import org.sycee.treasury.counterparty.CounterpartyDetails;
import org.sycee.treasury.counterparty.CounterpartyEvent.CounterpartyRegistered;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.counterparty.CounterpartyKind;
import org.sycee.treasury.deal.Deal;
import org.sycee.treasury.deal.DealEvent.DealCaptured;
import org.sycee.treasury.deal.DealTicket;
import org.sycee.treasury.deal.MoneyMarketTerms;
import org.sycee.treasury.deal.ValueDating;
import org.sycee.treasury.limit.Exposure;
import org.sycee.treasury.netting.SettleNet.Part;

class NetCheckTest {
  private static final Counterparties AGREED_FROM_TUESDAY =
      id ->
          Counterparty.UNKNOWN
              .evolve(new CounterpartyRegistered(WISH, id, details(false), MONDAY))
              .evolve(new CounterpartyRegistered(WISH, id, details(true), TUESDAY));

  private static CounterpartyDetails details(boolean netting) {
    return new CounterpartyDetails(
        "Bank",
        CounterpartyKind.DOMESTIC_COMMERCIAL_BANK,
        BANK,
        CreditRating.AA,
        "",
        netting,
        CounterpartyDetails.FOR_EVER,
        List.of());
  }

  private static Part part(String deal, String amount) {
    return new Part(new DealId(deal), 1, cny(amount));
  }

  private static NetCheck check(LocalDate payDate, String net, Part... parts) {
    return new NetCheck(
        new SettleNet(
            WISH,
            BANK,
            cny(net).currency(),
            payDate,
            List.of(parts),
            cny(net),
            BACK_OFFICE,
            payDate,
            payDate));
  }

  /// Lent 100, borrowed 30: we pay 70.
  @Test
  void several_payments_that_add_up_are_netted_under_an_agreement() {
    Part lent = part("deal_1", "-100.00");
    Part borrowed = part("deal_2", "30.00");
    assertThatNoException()
        .isThrownBy(
            () -> check(TUESDAY, "-70.00", lent, borrowed).requireSound(AGREED_FROM_TUESDAY));
    refused(
        () -> check(MONDAY, "-70.00", lent, borrowed).requireSound(AGREED_FROM_TUESDAY),
        NETTING_NOT_AGREED,
        "cpt_bank",
        "2024-06-03");
    refused(
        () -> check(TUESDAY, "-100.00", lent).requireSound(AGREED_FROM_TUESDAY), NET_OF_ONE, "1");
    refused(
        () -> check(TUESDAY, "-200.00", lent, lent).requireSound(AGREED_FROM_TUESDAY),
        NET_PART_TWICE,
        "deal_1");
    refused(
        () -> check(TUESDAY, "-70.01", lent, borrowed).requireSound(AGREED_FROM_TUESDAY),
        NET_DIFFERS,
        "CNY -70.00",
        "CNY -70.01");
    var dollars = new Part(new DealId("deal_2"), 1, Money.of("USD", "30.00"));
    refused(
        () -> check(TUESDAY, "-70.00", lent, dollars).requireSound(AGREED_FROM_TUESDAY),
        NET_DIFFERS,
        "USD 30.00");
  }

  @Test
  void every_payment_is_open_as_it_was_proposed() {
    NetCheck check = check(TUESDAY, "-70.00", part("deal_1", "-100.00"), part("deal_2", "30.00"));
    Deal deal = deal(BANK, "100.00", TUESDAY);
    assertThatNoException().isThrownBy(() -> check.requireOpen(part("deal_1", "-100.00"), deal));
    refused(
        () -> check.requireOpen(part("deal_1", "-99.00"), deal),
        NET_PART_CHANGED,
        "CNY -100.00",
        "CNY -99.00");
    refused(
        () -> check.requireOpen(part("deal_1", "-100.00"), deal(BANK, "100.00", MONDAY)),
        NET_PART_CHANGED,
        "2024-06-03");
    refused(
        () -> check.requireOpen(part("deal_1", "-100.00"), deal(HEAD, "100.00", TUESDAY)),
        NET_PART_CHANGED,
        "cpt_head");
    refused(
        () -> check.requireOpen(new Part(DEAL, 9, cny("-100.00")), deal),
        NET_PART_CHANGED,
        "flow 9");
    refused(
        () -> check.requireOpen(part("deal_1", "-100.00"), Deal.notCaptured()),
        NET_PART_CHANGED,
        "deal_1");
  }

  private static Deal deal(CounterpartyId with, String principal, LocalDate valueDate) {
    var terms =
        new MoneyMarketTerms(
            DealProduct.PLACEMENT,
            cny(principal),
            Rate.ofPercent("1.92"),
            DayCount.ACT_360,
            valueDate,
            AFTER_FESTIVAL);
    var ticket = new DealTicket(BOOK, with, DEALER, MONDAY, new ValueDating.InTime(), terms);
    var exposure =
        new Exposure(
            "CN01", List.of(), terms.product(), 8, terms.principal(), terms.principal(), List.of());
    return Deal.notCaptured()
        .evolve(new DealCaptured(WISH, DEAL, ticket, terms.flows(), exposure, MONDAY));
  }
}
