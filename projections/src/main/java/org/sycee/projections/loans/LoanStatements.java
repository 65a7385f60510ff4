package org.sycee.projections.loans;

/// The statements by which the register of loans follows the facts.
final class LoanStatements {
  static final String SIGNED =
      """
      insert into view.loan (loan_id, entity, branch, book, customer, facility_id, deposit_id,
        product, currency, minor_unit, repayment, category, industry, region, small_enterprise,
        agricultural, officer, status, signed_on, signed_at, maturity_date, penalty_percent,
        compound, benchmark_years, first_reset_date, months_between_resets)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'SIGNED', ?, ?, ?, ?, ?, ?, ?, ?)\
      """;
  static final String DISBURSED =
      """
      update view.loan set status = 'ACTIVE', disbursed_on = ?, disbursed = ?, rate = ?,
        next_due_date = ?, maturity_date = ? where loan_id = ?\
      """;

  /// `LoanPricing.resetAfter` in SQL: the first reset after the date, counted from the first one.
  static final String FIRST_RESET =
      """
      update view.loan set next_reset_date = (
        select min(reset) from (
          select (first_reset_date + make_interval(months => n * months_between_resets))::date
          from generate_series(0, 1 + greatest(0, ?::date - first_reset_date) / 28) n
        ) resets (reset) where reset > ?)
      where loan_id = ? and benchmark_years > 0\
      """;

  static final String DEBT =
      """
      update view.loan set principal = ?, due_principal = ?, overdue_principal = ?, fees = ?,
        billed_interest = ?, running_product = ?, interest_to = ?,
        unpaid_since = case when ? then coalesce(unpaid_since, ?) end,
        late_on = case when unpaid_since < ? then ? else late_on end,
        due_dates = case when unpaid_since < ? then 0 else due_dates end
      where loan_id = ?\
      """;
  static final String FELL_DUE =
      "update view.loan set next_due_date = ?, matured = matured + ?, due_dates = due_dates + 1"
          + " where loan_id = ?";
  static final String COLLECTED =
      """
      update view.loan set collected = collected + ?, matured_collected = matured_collected + ?,
        interest_collected = interest_collected + ? where loan_id = ?\
      """;
  static final String PLANNED =
      "update view.loan set next_due_date = ?, maturity_date = ? where loan_id = ?";
  static final String REPRICED =
      "update view.loan set rate = ?, next_reset_date = ?, maturity_date = ? where loan_id = ?";
  static final String FIXED =
      "update view.loan set rate = ?, next_reset_date = null, restructurings = restructurings + 1,"
          + " observed_until = ? where loan_id = ?";
  static final String MEMO =
      "update view.loan set memo_interest = memo_interest + ? where loan_id = ?";
  static final String STOPPED =
      "update view.loan set accruing = false, memo_interest = ? where loan_id = ?";
  static final String RESUMED = "update view.loan set accruing = true where loan_id = ?";
  static final String CLASS =
      "update view.loan set class = ?, by_borrower = false where loan_id = ?";
  static final String CLASS_OF_BORROWER =
      "update view.loan set class = ?, by_borrower = true where loan_id = ?";
  static final String ALLOWANCE =
      "update view.loan set special_allowance = ?, general_allowance = ?, expected_loss = ?"
          + " where loan_id = ?";
  static final String FORGIVEN =
      "update view.loan set special_allowance = special_allowance - ? where loan_id = ?";
  static final String TAGGED =
      """
      update view.loan set category = ?, industry = ?, region = ?, small_enterprise = ?,
        agricultural = ?, officer = ? where loan_id = ?\
      """;
  static final String NAME_FOUND =
      "update view.loan set borrowed_name = true, names_found = names_found + 1 where loan_id = ?";
  static final String NAME_CLEARED =
      "update view.loan set borrowed_name = false, names_cleared = names_cleared + 1"
          + " where loan_id = ?";
  static final String STATUS = "update view.loan set status = ? where loan_id = ?";
  static final String LEFT =
      """
      update view.loan set status = ?, principal = 0, due_principal = 0, overdue_principal = 0,
        billed_interest = 0, running_product = 0, unpaid_since = null, special_allowance = 0,
        general_allowance = 0, memo_interest = 0
      where loan_id = ?\
      """;
  static final String MOVED =
      """
      insert into view.loan_movement (position, line, loan_id, entity, currency, booking_date, kind,
        category, amount)
      select ?, 0, loan_id, entity, currency, ?, ?, category, ? from view.loan where loan_id = ?\
      """;

  static final String COLLATERAL_PERFECTED =
      """
      insert into view.collateral (perfected_at, collateral_id, value, registration_number,
        perfected_on, loan_id, entity, currency)
      select ?, ?, ?, ?, ?, loan_id, entity, currency from view.loan where loan_id = ?\
      """;
  static final String COLLATERAL_RELEASED =
      """
      update view.collateral set released_on = ?
      where loan_id = ? and collateral_id = ? and released_on is null\
      """;
  static final String ASSET_MOVED =
      """
      insert into view.asset_movement (position, loan_id, entity, currency, booking_date, kind,
        amount, price)
      select ?, loan_id, entity, currency, ?, ?, ?, ? from view.loan where loan_id = ?\
      """;

  /// What leaves the category in which the loan stood; nothing if it stays or has no principal.
  static final String RECLASSIFIED_OUT =
      """
      insert into view.loan_movement (position, line, loan_id, entity, currency, booking_date, kind,
        category, amount)
      select ?, 0, loan_id, entity, currency, ?, 'RECLASSIFIED', category,
        -(principal + due_principal)
      from view.loan where loan_id = ? and category <> ? and principal + due_principal <> 0\
      """;

  /// The other side of it, in the category in which the loan stands now.
  static final String RECLASSIFIED_IN =
      """
      insert into view.loan_movement (position, line, loan_id, entity, currency, booking_date, kind,
        category, amount)
      select m.position, 1, m.loan_id, m.entity, m.currency, m.booking_date, m.kind, l.category,
        -m.amount
      from view.loan_movement m join view.loan l on l.loan_id = m.loan_id
      where m.position = ? and m.line = 0\
      """;

  /// The day before was the last one of how the loan stood till now.
  static final String STOOD =
      """
      update view.loan_day set until = ?
      where loan_id = ? and until = 'infinity' and from_date < ?\
      """;

  /// How the loan stands from the day on; a second fact of a day takes the place of the first.
  static final String STANDS =
      """
      insert into view.loan_day (loan_id, from_date, until, entity, branch, product, currency,
        repayment, category, industry, region, small_enterprise, officer, class, principal,
        due_principal, unpaid_since, borrowed_name, disbursed, collected, matured,
        matured_collected, interest_collected, names_found, names_cleared)
      select loan_id, ?, 'infinity', entity, branch, product, currency,
        repayment, category, industry, region, small_enterprise, officer, class,
        principal + due_principal, due_principal, unpaid_since, borrowed_name, disbursed, collected,
        matured, matured_collected, interest_collected, names_found, names_cleared
      from view.loan where loan_id = ?
      on conflict (loan_id, from_date) do update set
        (category, industry, region, small_enterprise, officer, class, principal, due_principal,
         unpaid_since, borrowed_name, disbursed, collected, matured, matured_collected,
         interest_collected, names_found, names_cleared)
        = (excluded.category, excluded.industry, excluded.region, excluded.small_enterprise,
           excluded.officer, excluded.class, excluded.principal, excluded.due_principal,
           excluded.unpaid_since, excluded.borrowed_name, excluded.disbursed, excluded.collected,
           excluded.matured, excluded.matured_collected, excluded.interest_collected,
           excluded.names_found, excluded.names_cleared)\
      """;

  private LoanStatements() {}
}
