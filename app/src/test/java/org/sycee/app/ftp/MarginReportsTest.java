package org.sycee.app.ftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.UNIT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.http.market.KnownTransferPrices;
import org.sycee.contract.interest.RateKey;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand.WithdrawFunds;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.product.DepositProduct.AtMaturity;
import org.sycee.ledger.deposit.product.DepositProduct.Demand;
import org.sycee.ledger.deposit.product.DepositProduct.Time;
import org.sycee.money.Money;
import org.sycee.projections.credit.Period;
import org.sycee.projections.ftp.MarginReports;
import org.sycee.treasury.ftp.MarginReport;
import org.sycee.treasury.ftp.MarginReport.ProductMargin;
import org.sycee.treasury.ftp.ProductLine;

/// What the registers say of contracts whose money is not tied in one way from beginning to end.
class MarginReportsTest {
  private static final LocalDate MATURITY = DAY.plusMonths(3);

  private final TestBank bank = new TestBank(TestDatabases.migrated(), true);
  private final SmallBank small = SmallBank.open(bank);

  @AfterEach
  void close() {
    bank.close();
  }

  private MarginReport report(LocalDate from, LocalDate to) {
    bank.awaitBooks();
    var known = new KnownTransferPrices(bank.log());
    return new MarginReports(bank.database().pool())
        .of(
            UNIT.entity(),
            new Period(from, to),
            position -> known.prices("TREASURY", "FTP", UNIT.entity(), position))
        .getFirst();
  }

  private static ProductMargin of(MarginReport report, ProductLine product) {
    return report.branches().getFirst().products().stream()
        .filter(each -> each.product() == product)
        .findFirst()
        .orElseThrow();
  }

  /// Two deposits of 100,000 mature on 5 April, when three months cost 1.80 %: one begins a second
  /// term with its interest of 300.00 (100,000 x 1.2 % x 3 / 12), the other stays as if on demand.
  @Test
  void a_time_deposit_has_the_rate_of_each_of_its_terms_and_then_that_of_demand_deposits() {
    small.publish(RateKey.DEMAND, "0.2");
    small.publish(RateKey.time(3), "1.2");
    small.deposit("again", new Time(3, AtMaturity.RENEW), "0.00", "100000.00");
    small.deposit("stays", new Time(3, AtMaturity.STAY), "0.00", "100000.00");
    small.endOfDay(DAY);
    bank.submit(new CloseBusinessDay(bank.next(), UNIT.entity(), DAY.plusDays(1)));
    small.curve(MATURITY, "1.80");
    bank.submit(new OpenBusinessDay(bank.next(), UNIT.entity(), MATURITY));
    small.endOfDay(MATURITY);
    // Five days of the first term, of 90 days from 5 January: 100,000 x 5 x 1.50 % / 365 = 20.547…
    assertThat(of(report(MATURITY.minusDays(5), MATURITY.minusDays(1)), ProductLine.TIME))
        .extracting(ProductMargin::transferInterest)
        .isEqualTo(Money.of("CNY", "41.10"));
    // Then five of 91 days from 5 April, 1.80 %: (500,000 x 1.50 % + 501,500 x 1.80 %) / 365 =
    // 45.279…; on demand 500,000 x 3.30 % / 365 = 45.205…
    MarginReport both = report(MATURITY.minusDays(5), MATURITY.plusDays(4));
    assertThat(of(both, ProductLine.TIME).transferInterest()).isEqualTo(Money.of("CNY", "90.49"));
    assertThat(of(both, ProductLine.TIME).averageBalance()).isEqualTo(Money.of("CNY", "200150.00"));
    assertThat(both.unpriced()).isEmpty();
  }

  /// 500.00 on the first day, overdrawn by 1,000.00 from the second on: at 1.50 % 500 for a day are
  /// 0.0205…, 1,000 for four days 0.1643…
  @Test
  void an_overdraft_is_lent_and_no_negative_deposit() {
    small.publish(RateKey.DEMAND, "0.2");
    DepositId running = small.deposit("running", new Demand(), "1000.00", "500.00");
    small.endOfDay(DAY);
    LocalDate next = DAY.plusDays(1);
    Money out = Money.of("CNY", "1500.00");
    bank.submit(new WithdrawFunds(bank.next(), running, out, Channel.CASH, next, next, ""));
    MarginReport report = report(DAY, DAY.plusDays(4));
    assertThat(report.branches().getFirst().products())
        .extracting(ProductMargin::product, ProductMargin::transferInterest)
        .contains(
            tuple(ProductLine.DEMAND, Money.of("CNY", "0.02")),
            tuple(ProductLine.OVERDRAFT, Money.of("CNY", "-0.16")));
    assertThat(of(report, ProductLine.OVERDRAFT).averageBalance())
        .isEqualTo(Money.of("CNY", "800.00"));
  }

  @Test
  void a_product_without_a_tenor_is_listed() {
    small.deposit("running", new Demand(), "0.00", "500.00");
    var known = new KnownTransferPrices(bank.log());
    bank.awaitBooks();
    // Before the tenors and the curve were told
    List<MarginReport> reports =
        new MarginReports(bank.database().pool())
            .of(
                UNIT.entity(),
                new Period(DAY, DAY),
                _ -> known.prices("TREASURY", "FTP", UNIT.entity(), 0));
    assertThat(reports.getFirst().unpriced())
        .extracting(each -> each.contract() + " " + each.code())
        .containsExactly("dep_running TENOR_NOT_FOUND");
  }
}
