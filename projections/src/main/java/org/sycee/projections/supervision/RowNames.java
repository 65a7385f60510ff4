package org.sycee.projections.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;

/// How a finding names the row it stands for.
final class RowNames {
  private RowNames() {}

  /// `0101/2011.01 CNY`: branch, account and currency.
  static String account(ResultSet row) throws SQLException {
    return "%s/%s %s"
        .formatted(row.getString("branch"), row.getString("account"), row.getString("currency"));
  }

  /// `0101 CNY`: branch and currency.
  static String branch(ResultSet row) throws SQLException {
    return row.getString("branch") + " " + row.getString("currency");
  }
}
