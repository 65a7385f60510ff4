package org.sycee.projections.bills;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.contract.interest.StraightLine;
import org.sycee.ledger.accrual.AccrualGroup;
import org.sycee.ledger.bill.BillId;
import org.sycee.ledger.bill.BillTerms;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountCodes;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.projections.accrual.AccrualSource;
import org.sycee.projections.accrual.ContractAccrual;
import org.sycee.projections.bills.RegisteredBill.Status;

/// Reads the register of bills, in the order in which they were discounted.
public final class BillRegister implements AccrualSource {
  private final JdbcClient jdbc;

  public BillRegister(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  public Optional<RegisteredBill> find(BillId id) {
    return jdbc.sql("select * from view.bill where bill_id = ?")
        .param(id.value())
        .query(BillRegister::bill)
        .optional();
  }

  /// The bills of an entity, ended ones included, discounted after a position.
  public List<RegisteredBill> ofEntity(String entity, long discountedAfter, int limit) {
    return jdbc.sql(
            "select * from view.bill where entity = ? and discounted_at > ?"
                + " order by discounted_at limit ?")
        .params(entity, discountedAfter, limit)
        .query(BillRegister::bill)
        .list();
  }

  /// The bills held that are paid by the date, discounted after a position.
  public List<RegisteredBill> payableBy(
      String entity, LocalDate date, long discountedAfter, int limit) {
    return jdbc.sql(
            "select * from view.bill where entity = ? and status = 'HELD' and payment_date <= ?"
                + " and discounted_at > ? order by discounted_at limit ?")
        .params(entity, date, discountedAfter, limit)
        .query(BillRegister::bill)
        .list();
  }

  /// What is taken in advance is the less the more of it is earned, so it accrues up to zero.
  @Override
  public void forEach(String entity, LocalDate closeOf, Consumer<ContractAccrual> each) {
    jdbc.sql(
            "select * from view.bill where entity = ?"
                + " and (status = 'HELD' or rediscount is not null)")
        .param(entity)
        .query(row -> {
          RegisteredBill bill = bill(row, 0);
          var unit = new AccountingUnit(entity, bill.branch(), row.getString("book"));
          if (bill.status() == Status.HELD) {
            each.accept(unearned(bill, unit, closeOf));
          }
          bill.rediscount()
              .ifPresent(interest -> each.accept(unexpended(bill, interest, unit, closeOf)));
        });
  }

  @Override
  public Map<AccountCode, AccountCode> accounts() {
    return Map.of(
        AccountCodes.UNEARNED_DISCOUNT,
        AccountCodes.INTEREST_ON_DISCOUNTED_BILLS,
        AccountCodes.REDISCOUNT_PAID_IN_ADVANCE,
        AccountCodes.INTEREST_ON_REDISCOUNTS);
  }

  private static ContractAccrual unearned(
      RegisteredBill bill, AccountingUnit unit, LocalDate closeOf) {
    return accrual(
        bill,
        new StraightLine(bill.discount(), bill.discountedOn(), bill.interestTo()),
        unit,
        AccountCodes.UNEARNED_DISCOUNT,
        AccountCodes.INTEREST_ON_DISCOUNTED_BILLS,
        closeOf);
  }

  private static ContractAccrual unexpended(
      RegisteredBill bill, Money interest, AccountingUnit unit, LocalDate closeOf) {
    return accrual(
        bill,
        new StraightLine(interest, bill.rediscountedOn().orElseThrow(), bill.interestTo()),
        unit,
        AccountCodes.REDISCOUNT_PAID_IN_ADVANCE,
        AccountCodes.INTEREST_ON_REDISCOUNTS,
        closeOf);
  }

  private static ContractAccrual accrual(
      RegisteredBill bill,
      StraightLine line,
      AccountingUnit unit,
      AccountCode accrued,
      AccountCode result,
      LocalDate closeOf) {
    var group = new AccrualGroup(unit, accrued, result, line.whole().currency());
    return new ContractAccrual(bill.billId(), group, -line.leftAtCloseOf(closeOf).minorUnits());
  }

  private static RegisteredBill bill(ResultSet row, int number) throws SQLException {
    Currency currency = Currency.getInstance(row.getString("currency"));
    long rediscount = row.getLong("rediscount");
    boolean isRediscounted = !row.wasNull();
    return new RegisteredBill(
        row.getString("bill_id"),
        row.getString("entity"),
        row.getString("branch"),
        row.getString("customer"),
        row.getString("deposit_id"),
        BillTerms.Kind.valueOf(row.getString("kind")),
        row.getString("number"),
        row.getString("acceptor"),
        new Money(currency, row.getLong("face")),
        new Money(currency, row.getLong("discount")),
        new Rate(row.getBigDecimal("discount_rate")),
        row.getObject("discounted_on", LocalDate.class),
        row.getLong("discounted_at"),
        row.getObject("payment_date", LocalDate.class),
        row.getObject("interest_to", LocalDate.class),
        Status.valueOf(row.getString("status")),
        new Money(currency, row.getLong("claim")),
        isRediscounted ? Optional.of(new Money(currency, rediscount)) : Optional.empty(),
        Optional.ofNullable(row.getObject("rediscounted_on", LocalDate.class)));
  }
}
