package org.sycee.projections.aml;

/// What a rule looks for, as one statement over all movements of the day's window.
///
/// Each statement answers customer, account (empty if the rule looks at the customer as a whole),
/// direction, amount in minor units, and the positions of the movements behind it. A movement that
/// was reversed does not count.
enum AmlPattern {
  /// P13: withdrawals of a customer on one day, added up.
  DAILY_WITHDRAWALS(
      """
      select d.customer, '', 'OUT', sum(m.amount), array_agg(m.position order by m.position)
      from view.aml_movement m join view.deposit d using (deposit_id)
      where m.entity = :entity and m.booking_date = :date and m.currency = :currency
        and m.direction = 'OUT' and m.reversed_at is null
      group by d.customer
      having sum(m.amount) > :threshold or :inclusive and sum(m.amount) = :threshold
      order by d.customer\
      """),
  /// P14: what came in on one account in the window, once or in parts, and more than some payments
  /// out. Only accounts that moved on the day are looked at: nothing else can be new.
  CONCENTRATED_IN_DISPERSED_OUT(
      """
      select d.customer, m.deposit_id, 'IN', sum(m.amount) filter (where m.direction = 'IN'),
        array_agg(m.position order by m.position)
      from view.aml_movement m join view.deposit d using (deposit_id)
      where m.entity = :entity and m.booking_date between :from and :date
        and m.currency = :currency and m.reversed_at is null
        and m.deposit_id in (
          select t.deposit_id from view.aml_movement t
          where t.entity = :entity and t.booking_date = :date)
      group by d.customer, m.deposit_id
      having count(*) filter (where m.direction = 'OUT') > :outs
        and (sum(m.amount) filter (where m.direction = 'IN') > :threshold
          or :inclusive and sum(m.amount) filter (where m.direction = 'IN') = :threshold)
      order by m.deposit_id\
      """),
  /// P15: cash paid out of one account in the window, added up; only accounts that did so on the
  /// day.
  CASH_PAYMENTS(
      """
      select d.customer, m.deposit_id, 'OUT', sum(m.amount),
        array_agg(m.position order by m.position)
      from view.aml_movement m join view.deposit d using (deposit_id)
      where m.entity = :entity and m.booking_date between :from and :date
        and m.currency = :currency and m.direction = 'OUT' and m.is_cash
        and m.reversed_at is null
        and m.deposit_id in (
          select t.deposit_id from view.aml_movement t
          where t.entity = :entity and t.booking_date = :date and t.direction = 'OUT'
            and t.is_cash)
      group by d.customer, m.deposit_id
      having sum(m.amount) > :threshold or :inclusive and sum(m.amount) = :threshold
      order by m.deposit_id\
      """),
  /// P16: cash in and out of an account in the window before it was closed, added up; the day of
  /// the closure is the last of the window.
  CASH_BEFORE_CLOSURE(
      """
      select d.customer, m.deposit_id, 'BOTH', sum(m.amount),
        array_agg(m.position order by m.position)
      from view.deposit d join view.aml_movement m using (deposit_id)
      where d.entity = :entity and d.closed_on = :date
        and m.entity = :entity and m.booking_date between :from and :date
        and m.currency = :currency and m.is_cash and m.reversed_at is null
      group by d.customer, m.deposit_id
      having sum(m.amount) > :threshold or :inclusive and sum(m.amount) = :threshold
      order by m.deposit_id\
      """),
  /// Cash of a customer on one day, in and out each by itself.
  LARGE_CASH(large("m.is_cash")),
  /// Transfers of a customer that is no natural person on one day, in and out each by itself.
  LARGE_TRANSFER_COMPANY(large("not m.is_cash and d.holder = 'COMPANY'")),
  /// Transfers of a natural person on one day, in and out each by itself.
  LARGE_TRANSFER_INDIVIDUAL(large("not m.is_cash and d.holder = 'INDIVIDUAL'"));

  private final String sql;

  AmlPattern(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }

  private static String large(String which) {
    return """
    select d.customer, '', m.direction, sum(m.amount), array_agg(m.position order by m.position)
    from view.aml_movement m join view.deposit d using (deposit_id)
    where m.entity = :entity and m.booking_date = :date and m.currency = :currency
      and m.reversed_at is null and %s
    group by d.customer, m.direction
    having sum(m.amount) > :threshold or :inclusive and sum(m.amount) = :threshold
    order by d.customer, m.direction\
    """
        .formatted(which);
  }
}
