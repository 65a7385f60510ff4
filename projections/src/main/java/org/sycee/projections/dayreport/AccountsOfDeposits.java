package org.sycee.projections.dayreport;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.projections.Rows;

/// On which line of the day report each deposit is counted.
final class AccountsOfDeposits {
  private static final String INSERT =
      "insert into view.deposit_account (deposit_id, entity, branch, account, currency)"
          + " select * from unnest(?, ?, ?, ?, ?)";

  private final DataSource database;

  AccountsOfDeposits(DataSource database) {
    this.database = database;
  }

  void add(Map<String, ReportLine> lines) {
    var rows = new Rows("text", "text", "text", "text", "text");
    lines.forEach((deposit, line) ->
        rows.add(
            deposit, line.entity(), line.branch(), line.account().toString(), line.currency()));
    rows.write(database, INSERT);
  }

  /// The lines of the deposits, one for each.
  List<ReportLine> of(Collection<String> deposits) {
    if (deposits.isEmpty()) {
      return List.of();
    }
    return JdbcClient.create(database)
        .sql(
            "select entity, branch, account, currency from view.deposit_account"
                + " where deposit_id in (:deposits)")
        .param("deposits", deposits)
        .query((row, _) ->
            new ReportLine(
                row.getString(1),
                row.getString(2),
                new AccountCode(row.getString(3)),
                row.getString(4)))
        .list();
  }
}
