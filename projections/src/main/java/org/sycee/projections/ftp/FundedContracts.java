package org.sycee.projections.ftp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.contract.interest.BalanceHistory.Change;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.Side;
import org.sycee.ledger.loan.LoanAccounts;
import org.sycee.money.Money;
import org.sycee.projections.credit.Period;
import org.sycee.treasury.ftp.FundedContract;
import org.sycee.treasury.ftp.ProductLine;
import org.sycee.treasury.ftp.Tie;
import org.sycee.treasury.ftp.Tie.ByBehaviour;
import org.sycee.treasury.ftp.Tie.ToMaturity;

/// Reads what contracts tie: the lines of their principal by value date, and from the registers for
/// how long.
record FundedContracts(JdbcClient jdbc) {
  /// What was there before the period is one change on its first day. Lines of one contract follow
  /// one another; a loan has them on several accounts.
  private static final String MOVED =
      """
      with moved as (
        select branch, contract, currency, min(account) as account,
          greatest(value_date, :from) as day, min(value_date) as first_day,
          sum(case side when 'DEBIT' then amount else -amount end)::bigint as debit
        from view.journal_line
        where entity = :entity and account in (:accounts) and value_date <= :to
        group by 1, 2, 3, 5)
      select m.branch, m.contract, m.currency, m.account, m.day, m.first_day, m.debit,
        d.opened_on, d.months, d.term_start, d.term_maturity, l.product, l.disbursed_on,
        l.maturity_date, t.value_date, t.end_date
      from moved m
      left join view.deposit d on d.deposit_id = m.contract
      left join view.loan l on l.loan_id = m.contract
      left join view.deal t on t.deal_id = m.contract
      order by m.branch, m.contract, m.currency, m.day\
      """;

  void forEach(String entity, Period period, Consumer<FundedContract> each) {
    var open = new ArrayList<Moved>();
    jdbc.sql(MOVED)
        .param("entity", entity)
        .param("accounts", ProductLine.principals().stream().map(AccountCode::text).toList())
        .param("from", period.from())
        .param("to", period.to())
        .query(row -> {
          Moved moved = Moved.of(row);
          if (!open.isEmpty() && !open.getFirst().isOfOneWith(moved)) {
            contracts(open).forEach(each);
            open.clear();
          }
          open.add(moved);
        });
    if (!open.isEmpty()) {
      contracts(open).forEach(each);
    }
  }

  /// A change of the debit balance of a contract, and what its register says.
  private record Moved(
      String branch,
      String contract,
      LocalDate firstDay,
      Change debit,
      ProductLine product,
      Register register) {

    static Moved of(ResultSet row) throws SQLException {
      var account = new AccountCode(row.getString("account"));
      var currency = Currency.getInstance(row.getString("currency"));
      Register register = Register.of(row);
      return new Moved(
          row.getString("branch"),
          row.getString("contract"),
          row.getObject("first_day", LocalDate.class),
          new Change(
              row.getObject("day", LocalDate.class), new Money(currency, row.getLong("debit"))),
          ProductLine.ofPrincipal(account).orElseGet(() -> register.loan(account)),
          register);
    }

    boolean isOfOneWith(Moved other) {
      return branch.equals(other.branch)
          && contract.equals(other.contract)
          && debit.amount().currency().equals(other.debit.amount().currency());
    }
  }

  /// What the registers of deposits, loans and deals know; empty where the contract is not theirs.
  private record Register(
      Optional<LocalDate> openedOn,
      Optional<ToMaturity> term,
      int months,
      Optional<String> loanProduct,
      Optional<ToMaturity> loan,
      Optional<ToMaturity> deal) {

    static Register of(ResultSet row) throws SQLException {
      return new Register(
          Optional.ofNullable(row.getObject("opened_on", LocalDate.class)),
          tie(row, "term_start", "term_maturity"),
          row.getInt("months"),
          Optional.ofNullable(row.getString("product")),
          tie(row, "disbursed_on", "maturity_date"),
          tie(row, "value_date", "end_date"));
    }

    private static Optional<ToMaturity> tie(ResultSet row, String start, String maturity)
        throws SQLException {
      LocalDate end = row.getObject(maturity, LocalDate.class);
      return Optional.ofNullable(row.getObject(start, LocalDate.class))
          .map(from -> new ToMaturity(from, end));
    }

    ProductLine loan(AccountCode account) {
      return loanProduct
          .map(name -> LoanAccounts.of(LoanProduct.valueOf(name)).interestIncome())
          .flatMap(ProductLine::ofInterest)
          .orElseThrow(
              () -> new IllegalStateException("a contract on " + account + " is in no register"));
    }
  }

  /// The contract, and what its customer has overdrawn if it is a deposit.
  private static List<FundedContract> contracts(List<Moved> lines) {
    Moved first = lines.getFirst();
    List<Change> debits = lines.stream().map(Moved::debit).toList();
    List<Change> credits =
        debits.stream()
            .map(change -> new Change(change.valueDate(), change.amount().negated()))
            .toList();
    if (first.register.openedOn.isEmpty()) {
      boolean lent = first.product.side() == Side.DEBIT;
      return List.of(contract(first, first.product, lent ? debits : credits, ties(lines)));
    }
    Tie overdrawn =
        new ByBehaviour(first.register.openedOn.orElseThrow(), ProductLine.OVERDRAFT.name());
    return List.of(
        contract(first, first.product, FundedContract.aboveZero(credits), ties(lines)),
        contract(
            first,
            ProductLine.OVERDRAFT,
            FundedContract.aboveZero(debits),
            always(Optional.of(overdrawn))));
  }

  private static FundedContract contract(
      Moved of, ProductLine product, List<Change> changes, NavigableMap<LocalDate, Tie> ties) {
    return new FundedContract(
        of.contract, of.branch, product, of.debit.amount().currency(), changes, ties);
  }

  private static NavigableMap<LocalDate, Tie> ties(List<Moved> lines) {
    Moved first = lines.getFirst();
    Register register = first.register;
    if (first.product == ProductLine.TIME) {
      LocalDate paidIn =
          lines.stream().map(Moved::firstDay).min(LocalDate::compareTo).orElseThrow();
      return register
          .term
          .map(term -> terms(paidIn, term, register.months))
          .orElseGet(TreeMap::new);
    }
    Optional<Tie> running =
        register.openedOn.map(opened -> new ByBehaviour(opened, first.product.name()));
    return always(running.or(() -> register.loan).or(() -> register.deal));
  }

  private static NavigableMap<LocalDate, Tie> always(Optional<Tie> tie) {
    var ties = new TreeMap<LocalDate, Tie>();
    tie.ifPresent(each -> ties.put(LocalDate.MIN, each));
    return ties;
  }

  /// The term a time deposit is in, those before it, and its time after maturity, in which it is a
  /// demand deposit. The register keeps one term: those before it followed one another from the day
  /// it was paid in; if they do not end where that one begins they are not known.
  private static NavigableMap<LocalDate, Tie> terms(LocalDate paidIn, ToMaturity last, int months) {
    var ties = new TreeMap<LocalDate, Tie>();
    LocalDate start = paidIn;
    while (start.isBefore(last.start())) {
      LocalDate maturity = start.plusMonths(months);
      ties.put(start, new ToMaturity(start, maturity));
      start = maturity;
    }
    if (!start.equals(last.start())) {
      ties.clear();
    }
    ties.put(last.start(), last);
    ties.put(last.maturity(), new ByBehaviour(last.maturity(), ProductLine.DEMAND.name()));
    return ties;
  }
}
