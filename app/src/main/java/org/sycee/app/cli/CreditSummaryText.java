package org.sycee.app.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sycee.ledger.journal.Account;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.ChartOfAccounts;
import org.sycee.ledger.loanrisk.LoanClass;
import org.sycee.money.Money;
import org.sycee.projections.credit.CreditSummary;
import org.sycee.projections.credit.CreditSummary.Income;
import org.sycee.projections.credit.CreditSummary.Line;
import org.sycee.projections.credit.CreditSummary.Movement;
import org.sycee.projections.credit.Flow;
import org.sycee.projections.credit.ForeclosedAssets;
import org.sycee.projections.credit.Grouping;
import org.sycee.projections.credit.LoanGroup;
import org.sycee.projections.credit.Percent;
import org.sycee.projections.credit.Period;
import org.sycee.projections.credit.Portfolio;
import org.sycee.projections.credit.SmallEnterprises;
import org.sycee.projections.credit.Stock;

/// The credit department's summary as tables. What cannot be said, such as the growth of nothing,
/// is a dash.
final class CreditSummaryText {
  private static final String UNKNOWN = "-";

  private final PrintWriter out;
  private final CreditSummary summary;
  private final Portfolio now;
  private final Optional<Portfolio> before;

  CreditSummaryText(PrintWriter out, CreditSummary summary) {
    this.out = out;
    this.summary = summary;
    this.now = summary.portfolio();
    this.before = summary.yearBefore();
  }

  /// Every section, then a table for each of the groupings.
  void print(List<Grouping> groupings) {
    Period period = now.period();
    out.printf(
        "%s, %s, from %s to %s (position %,d)%n",
        summary.entity(), summary.currency(), period.from(), period.to(), summary.position());
    out.println(
        before
            .map(then ->
                "compared with %s to %s".formatted(then.period().from(), then.period().to()))
            .orElse("a year before there were no books"));
    categories();
    maturity();
    smallEnterprises();
    income();
    overdue();
    classes();
    borrowedNames();
    withoutMoney();
    foreclosedAssets();
    groupings.forEach(this::groups);
  }

  private void categories() {
    var lines = new ArrayList<>(summary.lines());
    lines.add(summary.total());
    title("loans by category");
    row("", lines.stream().map(Line::category));
    amounts("opening", lines, Line::opening);
    amounts("disbursed", lines, Line::disbursed);
    amounts("collected", lines, Line::collected);
    amounts("written off", lines, Line::writtenOff);
    amounts("foreclosed", lines, Line::foreclosed);
    amounts("transferred out", lines, Line::transferredOut);
    amounts("forgiven", lines, Line::forgiven);
    amounts("reclassified", lines, Line::reclassified);
    amounts("closing", lines, Line::closing);
    amounts("unexplained", lines, Line::unexplained);
    amounts("change", lines, line -> line.closing().minus(line.opening()));
    percents("growth %", lines, line -> Percent.growth(line.opening(), line.closing()));
    Money all = summary.total().closing();
    percents("share %", lines, line -> Percent.of(line.closing(), all));
    before.ifPresent(then -> {
      amounts("disbursed a year before", lines, line -> flow(then, line).disbursed());
      amounts("collected a year before", lines, line -> flow(then, line).collected());
    });
    groups(Grouping.INDUSTRY);
  }

  private void foreclosedAssets() {
    ForeclosedAssets assets = summary.assets();
    if (assets.isNothing()) {
      return;
    }
    title("foreclosed assets 抵债资产");
    row("", Stream.of("opening", "taken", "revalued", "sold", "closing", "unexplained"));
    row(
        "  carrying amount",
        Stream.of(
                assets.opening(),
                assets.taken(),
                assets.revalued(),
                assets.sold(),
                assets.closing(),
                assets.unexplained())
            .map(Amounts::grouped));
    out.printf(
        "  sold for %s, gain %s%n",
        Amounts.grouped(assets.proceeds()), Amounts.grouped(assets.gain()));
  }

  private static Flow flow(Portfolio then, Line line) {
    return line.category().equals(Grouping.TOTAL.name())
        ? then.total().flow()
        : then.group(Grouping.CATEGORY, line.category()).flow();
  }

  private void maturity() {
    title("principal that fell due, and what was collected of it 到期贷款收回率");
    row("", Stream.of("fell due", "collected of it", "rate %", "year before %", "change, points"));
    matured(Grouping.TOTAL);
    matured(Grouping.BRANCH);
    matured(Grouping.OFFICER);
  }

  private void matured(Grouping grouping) {
    for (LoanGroup group : now.groups(grouping)) {
      Optional<BigDecimal> rate = group.flow().recoveryRate();
      Optional<BigDecimal> rateBefore =
          before.flatMap(then -> then.group(grouping, group.name()).flow().recoveryRate());
      row(
          named(grouping, group),
          Stream.of(
              Amounts.grouped(group.flow().matured()),
              Amounts.grouped(group.flow().maturedCollected()),
              percent(rate),
              percent(rateBefore),
              percent(Percent.change(rateBefore, rate))));
    }
  }

  private void smallEnterprises() {
    SmallEnterprises small = summary.smallEnterprises();
    title("small enterprises");
    row("", Stream.of("opening", "closing", "increase", "growth %", "growth of all %"));
    row(
        "loans",
        Stream.of(
            Amounts.grouped(small.loans().opening().principal()),
            Amounts.grouped(small.loans().closing().principal()),
            Amounts.grouped(small.loans().increase()),
            percent(small.loans().growth()),
            percent(small.all().growth())));
    out.printf(
        "  increase not lower than a year before (%s): %s%n",
        small.increaseBefore().map(Amounts::grouped).orElse(UNKNOWN), small.increase());
    out.printf("  growth not lower than that of all loans: %s%n", small.growth());
  }

  private void income() {
    title("interest income by account");
    row("", Stream.of("earned", "a year before"));
    for (Income income : summary.income()) {
      row(
          income.account(),
          Stream.of(
              Amounts.grouped(income.earned()),
              income.yearBefore().map(Amounts::grouped).orElse(UNKNOWN),
              nameOf(income.account())));
    }
  }

  private static String nameOf(String code) {
    Optional<Account> account = ChartOfAccounts.commercialBank().account(new AccountCode(code));
    return account.map(found -> found.english() + " " + found.chinese()).orElse("");
  }

  private void overdue() {
    List<Stock> days = List.of(now.total().opening(), now.total().closing());
    title("overdue");
    row("", Stream.of("opening", "closing"));
    amounts("normal loans", days, Stock::normal);
    amounts("overdue among them", days, Stock::overdueInNormal);
    percents("ratio %", days, Stock::overdueRatio);
    amounts("overdue over 90 days", days, Stock::overdueForLong);
  }

  private void classes() {
    LoanGroup all = now.total();
    title("five classes");
    row("", Stream.of("opening", "closing", "share %"));
    for (LoanClass each : LoanClass.values()) {
      LoanGroup group = now.group(Grouping.LOAN_CLASS, each.name());
      row(
          each.name(),
          Stream.of(
              Amounts.grouped(group.opening().principal()),
              Amounts.grouped(group.closing().principal()),
              percent(Percent.of(group.closing().principal(), all.closing().principal()))));
    }
  }

  private void borrowedNames() {
    Stock left = now.total().closing();
    title("borrowed names");
    out.printf(
        "  found %d, cleared %d, remaining %d with %s%n",
        now.total().flow().namesFound(),
        now.total().flow().namesCleared(),
        left.borrowedNames(),
        Amounts.grouped(left.borrowedPrincipal()));
  }

  private void withoutMoney() {
    title("changes of principal without money");
    for (Movement movement : summary.nonCash()) {
      out.printf(
          "  %8d %s %-24s %-16s %-16s %18s%n",
          movement.position(),
          movement.bookingDate(),
          movement.loanId(),
          movement.kind(),
          movement.category(),
          Amounts.grouped(movement.amount()));
    }
  }

  private void groups(Grouping grouping) {
    title("loans by " + grouping.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    row("", Stream.of("opening", "disbursed", "collected", "closing", "growth %", "share %"));
    Money all = now.total().closing().principal();
    for (LoanGroup group : now.groups(grouping)) {
      row(
          group.name(),
          Stream.of(
              Amounts.grouped(group.opening().principal()),
              Amounts.grouped(group.flow().disbursed()),
              Amounts.grouped(group.flow().collected()),
              Amounts.grouped(group.closing().principal()),
              percent(group.growth()),
              percent(Percent.of(group.closing().principal(), all))));
    }
  }

  private static String named(Grouping grouping, LoanGroup group) {
    return grouping == Grouping.TOTAL ? group.name() : grouping + " " + group.name();
  }

  private <T> void amounts(String name, List<T> columns, Function<T, Money> figure) {
    row(name, columns.stream().map(figure).map(Amounts::grouped));
  }

  private <T> void percents(
      String name, List<T> columns, Function<T, Optional<BigDecimal>> figure) {
    row(name, columns.stream().map(figure).map(CreditSummaryText::percent));
  }

  private static String percent(Optional<BigDecimal> percent) {
    return percent.map(BigDecimal::toPlainString).orElse(UNKNOWN);
  }

  private void title(String title) {
    out.printf("%n%s%n", title);
  }

  private void row(String name, Stream<String> figures) {
    var line = new StringBuilder("  %-24s".formatted(name));
    figures.forEach(figure -> line.append(" %18s".formatted(figure)));
    out.println(line.toString().stripTrailing());
  }
}
