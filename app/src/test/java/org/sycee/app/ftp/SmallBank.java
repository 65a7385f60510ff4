package org.sycee.app.ftp;

import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.UNIT;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.sycee.app.TestBank;
import org.sycee.app.endofday.EndOfDay;
import org.sycee.contract.interest.RateKey;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand.DepositFunds;
import org.sycee.ledger.deposit.DepositCommand.OpenDeposit;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.deposit.product.DepositProduct;
import org.sycee.ledger.rates.RateCommand.PublishRate;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.Tenor;
import org.sycee.treasury.ftp.TenorCommand.AssignTenor;
import org.sycee.treasury.marketdata.CurvePoint;
import org.sycee.treasury.marketdata.MarketQuote.CurveNode;
import org.sycee.treasury.marketdata.MarketQuote.Quoting;
import org.sycee.treasury.marketdata.SnapshotCommand.TakeSnapshot;
import org.sycee.treasury.marketdata.SnapshotId;

/// A bank with transfer prices: money for a year costs 1.65 %, for three months what its curve says
/// on the day, and demand deposits and overdrafts stay for three months.
public record SmallBank(TestBank bank) {
  private static final Currency CNY = Currency.getInstance("CNY");

  /// Three months cost 1.50 % from the first day on.
  public static SmallBank open(TestBank bank) {
    bank.openDay();
    var small = new SmallBank(bank);
    small.curve(DAY, "1.50");
    for (String product : List.of("DEMAND", "OVERDRAFT")) {
      bank.submit(
          new AssignTenor(
              bank.next(), UNIT.entity(), product, new Tenor("3M"), DAY, "study of 2025"));
    }
    return small;
  }

  public void curve(LocalDate date, String threeMonthsPercent) {
    bank.submit(
        new TakeSnapshot(
            bank.next(),
            new SnapshotId("TREASURY", date, "ftp"),
            date.atStartOfDay().toInstant(ZoneOffset.UTC),
            List.of(node("3M", threeMonthsPercent), node("1Y", "1.65"))));
  }

  private static CurveNode node(String at, String percent) {
    return new CurveNode("FTP", CNY, Quoting.PAR, new CurvePoint(at), Rate.ofPercent(percent));
  }

  public void publish(RateKey key, String percent) {
    bank.submit(
        new PublishRate(
            bank.next(), UNIT.entity(), CNY, key, Rate.ofPercent(percent), DAY, "board", true));
  }

  /// Opens a deposit of a company and pays in.
  public DepositId deposit(String name, DepositProduct product, String overdraft, String amount) {
    var id = new DepositId("dep_" + name);
    var terms =
        new DepositTerms(
            new CustomerId("cus_1"), Holder.COMPANY, UNIT, Money.of("CNY", overdraft), product);
    bank.submit(new OpenDeposit(bank.next(), id, terms, DAY));
    bank.submit(
        new DepositFunds(bank.next(), id, Money.of("CNY", amount), Channel.CASH, DAY, DAY, ""));
    return id;
  }

  public void endOfDay(LocalDate through) {
    bank.endOfDay().run(UNIT.entity(), through, EndOfDay.Observer.nobody());
  }
}
