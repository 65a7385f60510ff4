package org.sycee.app.books;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rows of the tables of supervision as they are stored, each as a name and its figures.
final class SupervisionTables {
  private static final List<String> ROWS =
      List.of(
          "select concat('business day ', entity, ' ', booking_date), opened_at::text"
              + " from view.business_day",
          "select concat('day report ', entity, '/', branch, '/', account, ' ', currency, ' on ',"
              + " booking_date), concat_ws(' ', normal_side, opening, receipts, payments, closing,"
              + " opening_count, opened_count, closed_count, closing_count) from view.day_report",
          "select concat('voucher total ', entity, '/', branch, ' ', currency, ' on ',"
              + " booking_date), concat_ws(' ', vouchers, debits, credits) from view.voucher_total",
          "select concat('interest paid ', entity, '/', branch, ' ', currency, ' on ',"
              + " booking_date), concat_ws(' ', payments, amount) from view.interest_paid",
          "select concat('blank movement ', position), concat_ws(' ', entity, branch, kind,"
              + " booking_date, movement, from_keeper, to_keeper, first_serial, last_serial)"
              + " from view.blank_movement",
          "select concat('blank vouchers ', entity, '/', branch, '/', kind, ' on ', booking_date),"
              + " concat_ws(' ', opening, received, used, destroyed, closing)"
              + " from view.blank_day");

  private SupervisionTables() {}

  static Map<String, String> rows(JdbcClient jdbc) {
    var rows = new TreeMap<String, String>();
    for (String select : ROWS) {
      jdbc.sql(select)
          .query(row -> {
            rows.put(row.getString(1), row.getString(2));
          });
    }
    return rows;
  }
}
