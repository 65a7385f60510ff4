package org.sycee.projections.deals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;
import org.sycee.money.Price;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.deal.Flow.Way;

/// Reads the blotter: deals in the order in which they were captured, and payments that are due.
public final class Blotter {
  private final JdbcClient jdbc;

  public Blotter(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /// A deal as it stands. `volume` is that of its ticket; `capturedAt` the position of its capture;
  /// `predecessor` the deal that was rolled into it; `value` what it was worth on `valuedOn`.
  public record BlotterDeal(
      String dealId,
      AccountingUnit portfolio,
      String counterparty,
      String dealer,
      DealProduct product,
      Money volume,
      LocalDate tradeDate,
      LocalDate valueDate,
      LocalDate endDate,
      String stage,
      long capturedAt,
      boolean open,
      Optional<String> predecessor,
      Optional<Money> value,
      Optional<LocalDate> valuedOn) {}

  /// A payment, or what is left of it.
  public record DueFlow(
      String dealId,
      int number,
      LocalDate payDate,
      Way way,
      Money principal,
      Money interest,
      int failures,
      Optional<String> lastFailure) {}

  /// A bond behind a repo that is open: ours with the counterparty of a repo, his with us of a
  /// reverse repo.
  public record BondOfRepo(
      String dealId, DealProduct product, String bond, Money face, Price conversionRatio) {}

  /// What is paid and received on a date in a currency, of all open payments.
  public record CashDay(LocalDate date, Money receive, Money pay) {
    public Money net() {
      return receive.minus(pay);
    }
  }

  /// The deals of an entity captured after a position.
  public List<BlotterDeal> ofEntity(String entity, long capturedAfter, int limit) {
    return jdbc.sql(
            "select d.*, exists (select from view.deal_flow f where f.deal_id = d.deal_id) open"
                + " from view.deal d where entity = ? and captured_at > ?"
                + " order by captured_at limit ?")
        .params(entity, capturedAfter, limit)
        .query(Blotter::deal)
        .list();
  }

  /// The payments that are due by a date and open, the oldest first.
  public List<DueFlow> due(String entity, LocalDate by) {
    return jdbc.sql(
            "select * from view.deal_flow where entity = ? and pay_date <= ?"
                + " order by pay_date, deal_id, number")
        .params(entity, by)
        .query(Blotter::flow)
        .list();
  }

  /// The days on which something is open in one of the currencies.
  public List<LocalDate> payDates(String entity, List<Currency> currencies) {
    return currencies.isEmpty()
        ? List.of()
        : jdbc.sql(
                "select distinct pay_date from view.deal_flow"
                    + " where entity = :entity and currency in (:currencies) order by pay_date")
            .param("entity", entity)
            .param("currencies", currencies.stream().map(Currency::getCurrencyCode).toList())
            .query(LocalDate.class)
            .list();
  }

  /// What deals pay and receive on the dates if one of these currencies is among it: all of it,
  /// also that in other currencies.
  public List<DueFlow> paidOn(String entity, List<Currency> currencies, List<LocalDate> dates) {
    return dates.isEmpty()
        ? List.of()
        : jdbc.sql(
                """
                select f.* from view.deal_flow f where f.entity = :entity and f.pay_date in (:dates)
                  and exists (select from view.deal_flow g where g.deal_id = f.deal_id
                    and g.pay_date = f.pay_date and g.currency in (:currencies))
                order by f.pay_date, f.deal_id, f.number\
                """)
            .param("entity", entity)
            .param("dates", dates)
            .param("currencies", currencies.stream().map(Currency::getCurrencyCode).toList())
            .query(Blotter::flow)
            .list();
  }

  /// All open payments between us and a counterparty in a currency on a day. Amounts are negative
  /// where we pay, and so is `net`.
  public record NetPayment(
      String counterparty, LocalDate payDate, Money net, List<NetPart> parts) {}

  /// What is open of a payment.
  public record NetPart(String dealId, int flow, Money amount) {}

  /// The payments of verified deals that are due by a date and open, by counterparty, currency and
  /// day. Bonds are delivered against their own payment.
  public List<NetPayment> netted(String entity, LocalDate by) {
    record Key(String counterparty, String currency, LocalDate payDate) {}
    var parts = new LinkedHashMap<Key, List<NetPart>>();
    jdbc.sql(
            """
            select d.counterparty, f.* from view.deal_flow f
            join view.deal d on d.deal_id = f.deal_id
            where f.entity = ? and f.pay_date <= ? and d.stage = 'VERIFIED'
              and d.product not in ('BOND_PURCHASE', 'BOND_SALE')
            order by d.counterparty, f.currency, f.pay_date, f.deal_id, f.number\
            """)
        .params(entity, by)
        .query(row -> {
          DueFlow flow = flow(row, 0);
          Money amount = flow.principal().plus(flow.interest());
          parts
              .computeIfAbsent(
                  new Key(row.getString("counterparty"), row.getString("currency"), flow.payDate()),
                  _ -> new ArrayList<>())
              .add(
                  new NetPart(
                      flow.dealId(),
                      flow.number(),
                      flow.way() == Way.RECEIVE ? amount : amount.negated()));
        });
    return parts.entrySet().stream()
        .map(each ->
            new NetPayment(
                each.getKey().counterparty(),
                each.getKey().payDate(),
                each.getValue().stream().map(NetPart::amount).reduce(Money::plus).orElseThrow(),
                each.getValue()))
        .toList();
  }

  /// The open payments by currency and date, overdue ones on their own dates.
  public List<CashDay> cashLadder(String entity, Currency currency) {
    return jdbc.sql(
            """
            select pay_date,
              sum(case way when 'RECEIVE' then principal + interest else 0 end),
              sum(case way when 'PAY' then principal + interest else 0 end)
            from view.deal_flow where entity = ? and currency = ?
            group by pay_date order by pay_date\
            """)
        .params(entity, currency.getCurrencyCode())
        .query((row, _) ->
            new CashDay(
                row.getObject(1, LocalDate.class),
                new Money(currency, row.getLong(2)),
                new Money(currency, row.getLong(3))))
        .list();
  }

  /// The bonds behind the repos of an entity that are open, by bond.
  public List<BondOfRepo> bonds(String entity) {
    return jdbc.sql(
            "select d.deal_id, d.product, b.bond, b.currency, b.face, b.conversion_ratio"
                + " from view.deal_bond b join view.deal d on d.deal_id = b.deal_id"
                + " where d.entity = ?"
                + " and exists (select from view.deal_flow f where f.deal_id = d.deal_id)"
                + " order by b.bond, d.deal_id, b.number")
        .param(entity)
        .query((row, _) ->
            new BondOfRepo(
                row.getString("deal_id"),
                DealProduct.valueOf(row.getString("product")),
                row.getString("bond"),
                money(row, "face"),
                new Price(row.getBigDecimal("conversion_ratio"))))
        .list();
  }

  private static BlotterDeal deal(ResultSet row, int number) throws SQLException {
    Money volume = money(row, "volume");
    return new BlotterDeal(
        row.getString("deal_id"),
        new AccountingUnit(row.getString("entity"), row.getString("branch"), row.getString("book")),
        row.getString("counterparty"),
        row.getString("dealer"),
        DealProduct.valueOf(row.getString("product")),
        volume,
        row.getObject("trade_date", LocalDate.class),
        row.getObject("value_date", LocalDate.class),
        row.getObject("end_date", LocalDate.class),
        row.getString("stage"),
        row.getLong("captured_at"),
        row.getBoolean("open"),
        Optional.ofNullable(row.getString("predecessor")),
        Optional.ofNullable(row.getObject("value", Long.class))
            .map(value -> new Money(volume.currency(), value)),
        Optional.ofNullable(row.getObject("valued_on", LocalDate.class)));
  }

  private static DueFlow flow(ResultSet row, int number) throws SQLException {
    return new DueFlow(
        row.getString("deal_id"),
        row.getInt("number"),
        row.getObject("pay_date", LocalDate.class),
        Way.valueOf(row.getString("way")),
        money(row, "principal"),
        money(row, "interest"),
        row.getInt("failures"),
        Optional.ofNullable(row.getString("last_failure")));
  }

  private static Money money(ResultSet row, String column) throws SQLException {
    return new Money(Currency.getInstance(row.getString("currency")), row.getLong(column));
  }
}
