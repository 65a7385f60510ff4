package org.sycee.projections.loans;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.loan.LoanId;
import org.sycee.ledger.loanrisk.BorrowerDebts;
import org.sycee.ledger.loanrisk.LoanClass;
import org.sycee.money.Money;

/// Finds in the register the loans that may have to be as bad as others of their borrower.
///
/// A loan that is non-performing only because others are does not drag them down in its turn: it
/// counts again when it stops accruing. What is owed in another currency, to another entity or was
/// written off is not counted.
public final class BorrowerWork {
  private static final String PRODUCTS =
      Arrays.stream(LoanProduct.values())
          .filter(product -> !product.isRetail())
          .map(product -> "'" + product + "'")
          .collect(Collectors.joining(", "));

  private static final String DRAGGED =
      """
      select loan_id, currency, class, owed, bad from (
        select loan_id, currency, class,
          (sum(principal + due_principal) over borrower)::bigint as owed,
          (coalesce(sum(principal + due_principal) filter (
            where class in ('SUBSTANDARD', 'DOUBTFUL', 'LOSS') and not (by_borrower and accruing))
            over borrower, 0))::bigint as bad
        from view.loan
        where status = 'ACTIVE' and entity = ? and product in (%s) and customer in (
          select customer from view.loan
          where entity = ? and class in ('SUBSTANDARD', 'DOUBTFUL', 'LOSS'))
        window borrower as (partition by customer, currency)
      ) loans
      where class in ('NORMAL', 'SPECIAL_MENTION') and bad > 0 order by loan_id\
      """
          .formatted(PRODUCTS);

  private final JdbcClient jdbc;

  public BorrowerWork(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /// A performing loan of a borrower of whose debts some are not.
  public record DraggedLoan(LoanId loanId, LoanClass loanClass, BorrowerDebts debts) {}

  /// The performing loans, retail ones aside, whose borrowers have non-performing ones, in the
  /// order of their ids.
  public List<DraggedLoan> dragged(String entity) {
    return jdbc.sql(DRAGGED)
        .params(entity, entity)
        .query((row, _) -> {
          Currency currency = Currency.getInstance(row.getString(2));
          return new DraggedLoan(
              new LoanId(row.getString(1)),
              LoanClass.valueOf(row.getString(3)),
              new BorrowerDebts(
                  new Money(currency, row.getLong(4)), new Money(currency, row.getLong(5))));
        })
        .list();
  }
}
