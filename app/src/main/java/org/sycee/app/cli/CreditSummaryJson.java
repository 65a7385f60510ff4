package org.sycee.app.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sycee.money.Money;
import org.sycee.projections.credit.CreditSummary;
import org.sycee.projections.credit.CreditSummary.Income;
import org.sycee.projections.credit.CreditSummary.Line;
import org.sycee.projections.credit.CreditSummary.Movement;
import org.sycee.projections.credit.Flow;
import org.sycee.projections.credit.ForeclosedAssets;
import org.sycee.projections.credit.Grouping;
import org.sycee.projections.credit.LoanGroup;
import org.sycee.projections.credit.Portfolio;
import org.sycee.projections.credit.SmallEnterprises;
import org.sycee.projections.credit.Stock;
import tools.jackson.databind.json.JsonMapper;

/// The credit department's summary for programs. Amounts and percentages are text, so that no
/// reader makes them binary fractions; a percentage that cannot be said is left out.
final class CreditSummaryJson {
  private CreditSummaryJson() {}

  static String of(CreditSummary summary) {
    var json = new LinkedHashMap<String, Object>();
    json.put("entity", summary.entity());
    json.put("currency", summary.currency().getCurrencyCode());
    json.put("position", summary.position());
    json.put("explained", summary.isExplained());
    json.put("categories", summary.lines().stream().map(CreditSummaryJson::line).toList());
    json.put("total", line(summary.total()));
    json.put("nonCash", summary.nonCash().stream().map(CreditSummaryJson::movement).toList());
    json.put("period", portfolio(summary.portfolio()));
    summary.yearBefore().ifPresent(before -> json.put("yearBefore", portfolio(before)));
    json.put("smallEnterprises", small(summary.smallEnterprises()));
    json.put("interestIncome", summary.income().stream().map(CreditSummaryJson::income).toList());
    json.put("foreclosedAssets", assets(summary.assets()));
    return JsonMapper.shared().writeValueAsString(json);
  }

  private static Map<String, Object> line(Line line) {
    var json = new LinkedHashMap<String, Object>();
    json.put("category", line.category());
    put(json, "opening", line.opening());
    put(json, "disbursed", line.disbursed());
    put(json, "collected", line.collected());
    put(json, "writtenOff", line.writtenOff());
    put(json, "foreclosed", line.foreclosed());
    put(json, "transferredOut", line.transferredOut());
    put(json, "forgiven", line.forgiven());
    put(json, "reclassified", line.reclassified());
    put(json, "closing", line.closing());
    put(json, "unexplained", line.unexplained());
    return json;
  }

  private static Map<String, Object> movement(Movement movement) {
    var json = new LinkedHashMap<String, Object>();
    json.put("position", movement.position());
    json.put("bookingDate", movement.bookingDate().toString());
    json.put("loanId", movement.loanId());
    json.put("kind", movement.kind());
    json.put("category", movement.category());
    put(json, "amount", movement.amount());
    return json;
  }

  /// The loans grouped in every way, each grouping by its name.
  private static Map<String, Object> portfolio(Portfolio portfolio) {
    var json = new LinkedHashMap<String, Object>();
    json.put("from", portfolio.period().from().toString());
    json.put("to", portfolio.period().to().toString());
    for (Grouping grouping : Grouping.values()) {
      List<Map<String, Object>> groups =
          portfolio.groups(grouping).stream().map(CreditSummaryJson::group).toList();
      json.put(grouping.name().toLowerCase(Locale.ROOT), groups);
    }
    return json;
  }

  private static Map<String, Object> group(LoanGroup group) {
    var json = new LinkedHashMap<String, Object>();
    json.put("name", group.name());
    json.put("opening", stock(group.opening()));
    json.put("closing", stock(group.closing()));
    json.put("flow", flow(group.flow()));
    put(json, "growthPercent", group.growth());
    return json;
  }

  private static Map<String, Object> stock(Stock stock) {
    var json = new LinkedHashMap<String, Object>();
    json.put("loans", stock.loans());
    put(json, "principal", stock.principal());
    put(json, "normal", stock.normal());
    put(json, "overdueInNormal", stock.overdueInNormal());
    put(json, "overduePercent", stock.overdueRatio());
    put(json, "overdueOver90Days", stock.overdueForLong());
    json.put("borrowedNames", stock.borrowedNames());
    put(json, "borrowedPrincipal", stock.borrowedPrincipal());
    return json;
  }

  private static Map<String, Object> flow(Flow flow) {
    var json = new LinkedHashMap<String, Object>();
    put(json, "disbursed", flow.disbursed());
    put(json, "collected", flow.collected());
    put(json, "matured", flow.matured());
    put(json, "maturedCollected", flow.maturedCollected());
    put(json, "recoveryPercent", flow.recoveryRate());
    put(json, "interestCollected", flow.interestCollected());
    json.put("namesFound", flow.namesFound());
    json.put("namesCleared", flow.namesCleared());
    return json;
  }

  private static Map<String, Object> small(SmallEnterprises small) {
    var json = new LinkedHashMap<String, Object>();
    put(json, "increase", small.loans().increase());
    small.increaseBefore().ifPresent(before -> put(json, "increaseYearBefore", before));
    put(json, "growthPercent", small.loans().growth());
    put(json, "growthOfAllPercent", small.all().growth());
    json.put("increaseNotLower", small.increase().name());
    json.put("growthNotLower", small.growth().name());
    return json;
  }

  private static Map<String, Object> income(Income income) {
    var json = new LinkedHashMap<String, Object>();
    json.put("account", income.account());
    put(json, "earned", income.earned());
    income.yearBefore().ifPresent(before -> put(json, "yearBefore", before));
    return json;
  }

  private static Map<String, Object> assets(ForeclosedAssets assets) {
    var json = new LinkedHashMap<String, Object>();
    put(json, "opening", assets.opening());
    put(json, "taken", assets.taken());
    put(json, "revalued", assets.revalued());
    put(json, "sold", assets.sold());
    put(json, "closing", assets.closing());
    put(json, "unexplained", assets.unexplained());
    put(json, "proceeds", assets.proceeds());
    put(json, "gain", assets.gain());
    return json;
  }

  private static void put(Map<String, Object> json, String name, Money amount) {
    json.put(name, Amounts.plain(amount));
  }

  private static void put(Map<String, Object> json, String name, Optional<BigDecimal> percent) {
    percent.ifPresent(known -> json.put(name, known.toPlainString()));
  }
}
