package org.sycee.app.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sycee.app.treasury.Desk.PORTFOLIO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.sycee.app.TestBank;
import org.sycee.ledger.Command;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.Rejection;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.DealId;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.bond.PriceBasis;
import org.sycee.treasury.bondtrade.BondTradeCommand.SettleBondTrade;
import org.sycee.treasury.deal.BondTradeTerms;
import org.sycee.treasury.deal.DealCommand.CaptureDeal;
import org.sycee.treasury.deal.DealCommand.VerifyDeal;
import org.sycee.treasury.deal.DealTicket;
import org.sycee.treasury.deal.ValueDating;
import org.sycee.treasury.instrument.InstrumentCommand.DefineInstrument;
import org.sycee.treasury.instrument.InstrumentDetails;
import org.sycee.treasury.instrument.InstrumentId;
import org.sycee.treasury.instrument.InstrumentKind;
import org.sycee.treasury.instrument.InstrumentTerms.FixedCoupon;
import org.sycee.treasury.instrument.Issuer.KnownIssuer;
import org.sycee.treasury.instrument.Market;
import org.sycee.treasury.position.PositionId;

/// The desk of a test bank with one bond, of 3 % a year, issued by the bank with which it deals.
record BondDesk(TestBank bank, Desk desk) {
  static final InstrumentId BOND = new InstrumentId("240001.IB");
  static final PositionId POSITION = new PositionId(PORTFOLIO, BOND);
  static final FixedCoupon PAYING =
      new FixedCoupon(
          Rate.ofPercent("3"),
          1,
          DayCount.ACT_ACT_ICMA,
          LocalDate.of(2024, 1, 10),
          LocalDate.of(2027, 1, 10),
          0);

  static BondDesk open(TestBank bank, String credit) {
    Desk desk = Desk.open(bank, credit);
    var details =
        new InstrumentDetails(
            "24金融债01",
            InstrumentKind.COMMERCIAL_BANK,
            Market.INTERBANK,
            new KnownIssuer(Desk.BANK),
            Currency.getInstance("CNY"),
            PAYING,
            List.of());
    bank.submit(new DefineInstrument(bank.next(), BOND, details, PAYING.accrualStartDate()));
    return new BondDesk(bank, desk);
  }

  CaptureDeal capture(
      String name, DealProduct product, String face, String clean, LocalDate settlement) {
    LocalDate today = bank.log().businessDays().of(PORTFOLIO.entity()).open().orElseThrow();
    BondTradeTerms terms =
        BondTradeTerms.of(
            product,
            BOND,
            PAYING,
            Money.of("CNY", face),
            settlement,
            PriceBasis.CLEAN,
            new BigDecimal(clean));
    var ticket =
        new DealTicket(PORTFOLIO, Desk.BANK, Desk.DEALER, today, new ValueDating.InTime(), terms);
    return new CaptureDeal(bank.next(), deal(name), ticket, today);
  }

  static DealId deal(String name) {
    return new DealId("deal_" + name);
  }

  void verified(CaptureDeal wish) {
    bank.submit(wish);
    bank.submit(new VerifyDeal(bank.next(), wish.dealId(), Desk.BACK_OFFICE, wish.bookingDate()));
  }

  void settle(String name, LocalDate day) {
    bank.submit(new SettleBondTrade(bank.next(), deal(name), Desk.BACK_OFFICE, day, day));
  }

  void isRefused(Command wish, Rejection reason) {
    long before = bank.log().reader().headPosition();
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> bank.submit(wish))
        .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    assertThat(bank.log().reader().headPosition()).isEqualTo(before);
  }
}
