package org.sycee.app.treasury;

import java.time.LocalDate;
import java.util.List;
import org.sycee.app.TestBank;
import org.sycee.ledger.facility.CreditRating;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.DealId;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.counterparty.CounterpartyCommand.RegisterCounterparty;
import org.sycee.treasury.counterparty.CounterpartyDetails;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.counterparty.CounterpartyKind;
import org.sycee.treasury.deal.DealCommand.CaptureDeal;
import org.sycee.treasury.deal.DealCommand.SettleFlow;
import org.sycee.treasury.deal.DealCommand.VerifyDeal;
import org.sycee.treasury.deal.DealTicket;
import org.sycee.treasury.deal.MoneyMarketTerms;
import org.sycee.treasury.deal.ValueDating;
import org.sycee.treasury.limit.LimitCommand.SetLimit;
import org.sycee.treasury.limit.LimitId;
import org.sycee.treasury.limit.LimitSubject;
import org.sycee.treasury.limit.LimitTerms;
import org.sycee.treasury.limit.LimitTerms.Measure;
import org.sycee.treasury.portfolio.Classification;
import org.sycee.treasury.portfolio.Costing;
import org.sycee.treasury.portfolio.PortfolioCommand.OpenPortfolio;
import org.sycee.treasury.portfolio.PortfolioTerms;

/// A dealing desk in a test bank: one portfolio, one counterparty, one dealer, and their limits.
public record Desk(TestBank bank) {
  static final LocalDate DAY = TestBank.DAY;
  static final AccountingUnit PORTFOLIO = AccountingUnit.parse("CN01/0101/MONEY");
  static final CounterpartyId BANK = new CounterpartyId("cpt_other");
  static final EmployeeId DEALER = new EmployeeId("zhang");
  static final EmployeeId BACK_OFFICE = new EmployeeId("li");
  static final LimitId CREDIT = new LimitId("lim_credit");

  /// With a limit for the group of the counterparty of so much.
  public static Desk open(TestBank bank, String credit) {
    var details =
        new CounterpartyDetails(
            "Other Bank",
            CounterpartyKind.DOMESTIC_COMMERCIAL_BANK,
            BANK,
            CreditRating.AA,
            "",
            false,
            CounterpartyDetails.FOR_EVER,
            List.of());
    bank.submit(new RegisterCounterparty(bank.next(), BANK, details, DAY));
    var terms = new PortfolioTerms("money", Classification.AC, Costing.WEIGHTED_AVERAGE, false);
    bank.submit(new OpenPortfolio(bank.next(), PORTFOLIO, terms, DAY));
    var desk = new Desk(bank);
    desk.limit(CREDIT, LimitSubject.group(BANK), Measure.EXPOSURE, credit);
    desk.limit(
        new LimitId("lim_dealer"), LimitSubject.dealer(DEALER), Measure.EXPOSURE, "90000000000.00");
    return desk;
  }

  void limit(LimitId id, LimitSubject subject, Measure measure, String amount) {
    var terms =
        new LimitTerms(
            PORTFOLIO.entity(),
            subject,
            List.of(),
            0,
            measure,
            Money.of("CNY", amount),
            DAY.plusYears(1));
    bank.submit(
        new SetLimit(bank.next(), id, terms, new EmployeeId("wang"), new EmployeeId("zhao"), DAY));
  }

  public CaptureDeal capture(String name, DealProduct product, String amount, LocalDate maturity) {
    var terms =
        new MoneyMarketTerms(
            product,
            Money.of("CNY", amount),
            Rate.ofPercent("1.92"),
            DayCount.ACT_360,
            DAY,
            maturity);
    var ticket = new DealTicket(PORTFOLIO, BANK, DEALER, DAY, new ValueDating.InTime(), terms);
    return new CaptureDeal(bank.next(), new DealId("deal_" + name), ticket, DAY);
  }

  public void verify(String name) {
    bank.submit(new VerifyDeal(bank.next(), new DealId("deal_" + name), BACK_OFFICE, DAY));
  }

  public void settle(String name, int flow, String amount, LocalDate day) {
    bank.submit(
        new SettleFlow(
            bank.next(),
            new DealId("deal_" + name),
            flow,
            Money.of("CNY", amount),
            BACK_OFFICE,
            day,
            day));
  }

  /// What is used of the credit limit.
  Money used() {
    return bank.log().limits().usages(LocalDate.EPOCH).stream()
        .filter(usage -> usage.limitId().equals(CREDIT))
        .findFirst()
        .orElseThrow()
        .used();
  }
}
