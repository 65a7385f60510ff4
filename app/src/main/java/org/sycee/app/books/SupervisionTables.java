package org.sycee.app.books;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rows of the tables of supervision as they are stored, each as a name and its figures.
final class SupervisionTables {
  /// The journal has been compared with the log before; so only what differs from it is a row here.
  private static final String MOVEMENTS_UNLIKE_THE_JOURNAL =
      """
      with moved as (
        select position, concat_ws(' ', transaction_id, entity, deposit_id, currency,
          booking_date, direction, is_cash, amount) as figures
        from view.aml_movement
      ), journal as (
        select position, concat_ws(' ', transaction_id, entity, contract, currency, booking_date,
          case side when 'CREDIT' then 'IN' else 'OUT' end,
          exists (select 1 from view.journal_line c
            where c.position = l.position and c.account = '1001'),
          amount) as figures
        from view.journal_line l
        where contract <> ''
          and event in ('FundsDeposited', 'FundsWithdrawn', 'TransferSent', 'TransferReceived',
            'TransferSentAtEndOfDay', 'TransferReceivedAtEndOfDay')
      )
      select concat('aml movement ', position), concat(moved.figures, ', but the journal has ',
        journal.figures)
      from moved full join journal using (position)
      where moved.figures is distinct from journal.figures\
      """;

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
              + " from view.blank_day",
          "select concat('error ', error_id), concat_ws(' ', entity, branch, business_date, source,"
              + " row_name, finding, registered_on, registered_at, chief_supervisor, outlet,"
              + " notified_on, correcting_transaction, corrected_on) from view.supervision_error",
          "select concat('risk alert ', alert_id), concat_ws(' ', entity, branch, model, subject,"
              + " raised_on, raised_at, handling, monitor, detail, handled_on, outcome, closed_on)"
              + " from view.risk_alert",
          "select concat('aml case ', case_id), concat_ws(' ', entity, rule, effective_from,"
              + " alert_date, customer, account, transactions, opened_on, opened_at, report_by,"
              + " specialist, rating, reasons, rated_on, recipient, document_number, reported_on)"
              + " from view.aml_case",
          "select concat('aml reversal ', reversed_at), concat_ws(' ', transaction_id, deposit_id)"
              + " from view.aml_movement where reversed_at is not null",
          MOVEMENTS_UNLIKE_THE_JOURNAL);

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
