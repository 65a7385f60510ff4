package org.sycee.treasury.ftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.journal.AccountCodes.*;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.ftp.ProductLine.*;
import static org.sycee.treasury.marketdata.MarketDataRejection.SNAPSHOT_NOT_FOUND;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sycee.contract.interest.BalanceHistory.Change;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.Tenor;
import org.sycee.treasury.ftp.MarginReport.BranchMargin;
import org.sycee.treasury.ftp.MarginReport.OtherInterest;
import org.sycee.treasury.ftp.MarginReport.ProductMargin;
import org.sycee.treasury.ftp.MarginReport.UnpricedContract;
import org.sycee.treasury.ftp.TenorEvent.TenorAssigned;
import org.sycee.treasury.ftp.Tie.ByBehaviour;
import org.sycee.treasury.ftp.Tie.ToMaturity;
import org.sycee.treasury.marketdata.CurvePoint;
import org.sycee.treasury.marketdata.MarketQuote.CurveNode;
import org.sycee.treasury.marketdata.MarketQuote.Quoting;
import org.sycee.treasury.marketdata.MarketSnapshot;
import org.sycee.treasury.marketdata.SnapshotEvent.SnapshotTaken;
import org.sycee.treasury.marketdata.SnapshotId;

/// A small bank from Monday, 3 June, to Wednesday, 12 June 2024: ten days. Money for three months
/// (92 days) or less costs 1.80 %, for a year (365 days) 2.05 %; demand deposits stay for three
/// months.
class MarginReportTest {
  private static final Currency CNY = Currency.getInstance("CNY");
  private static final LocalDate LAST = MONDAY.plusDays(9);
  private static final LocalDate SATURDAY = MONDAY.plusDays(5);

  private final TransferPrices prices =
      new TransferPrices(
          "FTP",
          BehaviouralTenors.NONE.evolve(
              new TenorAssigned(WISH, "CN01", "DEMAND", new Tenor("3M"), MONDAY, "study")),
          MarginReportTest::market);
  private final MarginSums sums = new MarginSums("CN01", CNY, MONDAY, LAST);

  private static MarketSnapshot market(LocalDate date) {
    SNAPSHOT_NOT_FOUND.unless(!date.isBefore(MONDAY), () -> "nothing is known on " + date);
    return new MarketSnapshot(
        new SnapshotTaken(
            WISH,
            new SnapshotId("TREASURY", MONDAY, "ftp"),
            Instant.EPOCH,
            List.of(node("3M", "1.80"), node("1Y", "2.05"))));
  }

  private static CurveNode node(String at, String percent) {
    return new CurveNode("FTP", CNY, Quoting.PAR, new CurvePoint(at), Rate.ofPercent(percent));
  }

  private static Change change(LocalDate day, String amount) {
    return new Change(day, cny(amount));
  }

  private static FundedContract contract(
      String branch, ProductLine product, Map<LocalDate, Tie> ties, Change... changes) {
    return new FundedContract(
        product.name().toLowerCase(Locale.ROOT),
        branch,
        product,
        CNY,
        List.of(changes),
        new TreeMap<>(ties));
  }

  private static Map<LocalDate, Tie> until(LocalDate start, LocalDate maturity) {
    return Map.of(LocalDate.MIN, new ToMaturity(start, maturity));
  }

  private static Map<LocalDate, Tie> behaviour(LocalDate start, ProductLine product) {
    return Map.of(LocalDate.MIN, new ByBehaviour(start, product.name()));
  }

  private Funding fund(FundedContract contract) {
    return contract.in(MONDAY, LAST.plusDays(1), prices);
  }

  private Money transfer(FundedContract contract) {
    return fund(contract) instanceof Funding.Priced priced
        ? priced.transferInterest()
        : cny("9999.99");
  }

  private static ProductMargin margin(
      ProductLine product, String average, String customer, String transfer, String ratePercent) {
    return new ProductMargin(
        product,
        cny(average),
        cny(customer),
        cny(transfer),
        Optional.of(Rate.ofPercent(ratePercent)));
  }

  /// A deposit for a year, on demand, a loan for six months and a placement for a week.
  private MarginReport smallBank() {
    LocalDate year = MONDAY.plusYears(1);
    sums.add(fund(contract("0101", TIME, until(MONDAY, year), change(MONDAY, "100000"))));
    sums.add(
        fund(
            contract(
                "0101",
                DEMAND,
                behaviour(MONDAY, DEMAND),
                change(MONDAY, "30000"),
                change(SATURDAY, "-10000"))));
    LocalDate halfYear = WEDNESDAY.plusMonths(6);
    sums.add(
        fund(
            contract("0101", FARMER_LOAN, until(WEDNESDAY, halfYear), change(WEDNESDAY, "50000"))));
    LocalDate week = MONDAY.plusDays(7);
    sums.add(
        fund(
            contract(
                "0100",
                PLACEMENT,
                until(MONDAY, week),
                change(MONDAY, "1000000"),
                change(week, "-1000000"))));
    sums.add("0101", INTEREST_ON_TIME_DEPOSITS, cny("-54.79"));
    sums.add("0101", INTEREST_ON_DEMAND_DEPOSITS, cny("-1.39"));
    sums.add("0101", INTEREST_ON_FARMER_LOANS, cny("60.42"));
    sums.add("0100", INTEREST_ON_PLACEMENTS, cny("373.33"));
    sums.add("0100", INTEREST_ON_BONDS, cny("10.00"));
    return sums.at(7);
  }

  @Test
  void interest_is_split_between_each_product_of_a_branch_and_the_treasury() {
    MarginReport report = smallBank();
    assertThat(report.branches())
        .containsExactly(
            new BranchMargin(
                "0100",
                List.of(
                    // 1,000,000 for 7 of 10 days; 7,000,000 x 1.80 % / 365 = 345.205…;
                    // 28.12 x 365 / 7,000,000 = 0.146626 %
                    margin(PLACEMENT, "700000", "373.33", "-345.21", "0.1466")),
                List.of(new OtherInterest(INTEREST_ON_BONDS, cny("10.00")))),
            new BranchMargin(
                "0101",
                List.of(
                    // (30,000 x 5 + 20,000 x 5) x 1.80 % / 365 = 12.328…;
                    // 10.94 x 365 / 250,000 = 1.59724 %
                    margin(DEMAND, "25000", "-1.39", "12.33", "1.5972"),
                    // 100,000 x 10 x 2.05 % / 365 = 56.164…; 1.37 x 365 / 1,000,000 = 0.050005 %
                    margin(TIME, "100000", "-54.79", "56.16", "0.0500"),
                    // 183 days cost 1.80 + 0.25 x 91 / 273 = 1.8833; 50,000 x 8 x 1.8833 % / 365
                    // = 20.638…; 39.78 x 365 / 400,000 = 3.629925 %
                    margin(FARMER_LOAN, "40000", "60.42", "-20.64", "3.6299")),
                List.of()));
    assertThat(report.isExplained()).isTrue();
  }

  /// What the branches earn from the treasury is what it pays them, and all margins together are
  /// the interest of the bank.
  @Test
  void transfer_interest_nets_to_zero_against_the_treasury() {
    MarginReport report = smallBank();
    // 12.33 + 56.16 - 20.64 = 47.85; 345.21 - 47.85 = 297.36
    assertThat(report.branches())
        .extracting(branch -> branch.transferInterest(CNY))
        .containsExactly(cny("-345.21"), cny("47.85"));
    assertThat(report.treasuryInterest()).isEqualTo(cny("297.36"));
    // 28.12 + 52.09 + 297.36 = 373.33 - 1.39 - 54.79 + 60.42 = 377.57, and 10.00 of bonds
    assertThat(
            report.branches().stream()
                .map(branch -> branch.margin(CNY))
                .reduce(report.treasuryInterest(), Money::plus))
        .isEqualTo(cny("377.57"));
    assertThat(report.bookedInterest()).isEqualTo(cny("387.57"));
  }

  /// 912.50 for a day at 1.80 % is 0.045; for two days in terms of the same rate 0.09, not 0.10.
  @Test
  void the_interest_of_a_contract_is_rounded_half_up_once_at_its_end() {
    LocalDate month = MONDAY.plusMonths(1);
    Change in = change(MONDAY, "912.50");
    Change outAfterOne = change(TUESDAY, "-912.50");
    assertThat(transfer(contract("0101", TIME, until(MONDAY, month), in, outAfterOne)))
        .isEqualTo(cny("0.05"));
    assertThat(transfer(contract("0101", PLACEMENT, until(MONDAY, month), in, outAfterOne)))
        .isEqualTo(cny("-0.05"));
    var terms =
        Map.<LocalDate, Tie>of(
            MONDAY, new ToMaturity(MONDAY, TUESDAY), TUESDAY, new ToMaturity(TUESDAY, month));
    assertThat(transfer(contract("0101", TIME, terms, in, change(WEDNESDAY, "-912.50"))))
        .isEqualTo(cny("0.09"));
  }

  /// Five days at 1.80 %, five at 2.05 %: 500,000 x 3.85 % / 365 = 52.739…
  @Test
  void each_term_has_the_rate_of_its_own_first_day() {
    var terms =
        Map.<LocalDate, Tie>of(
            MONDAY,
            new ToMaturity(MONDAY, SATURDAY),
            SATURDAY,
            new ToMaturity(SATURDAY, SATURDAY.plusYears(1)));
    assertThat(transfer(contract("0101", TIME, terms, change(MONDAY, "100000"))))
        .isEqualTo(cny("52.74"));
  }

  /// What was there before the period counts from its first day on, what comes later not at all.
  @Test
  void only_the_days_of_the_period_count() {
    FundedContract contract =
        contract(
            "0101",
            DEMAND,
            behaviour(MONDAY, DEMAND),
            change(MONDAY.minusDays(40), "25000"),
            change(LAST.plusDays(1), "-25000"));
    assertThat(fund(contract).balanceDays()).isEqualByComparingTo("25000000");
  }

  @Test
  void a_contract_without_a_rate_is_listed_and_not_priced() {
    Change in = change(MONDAY, "1000.00");
    LocalDate sunday = MONDAY.minusDays(1);
    sums.add(fund(contract("0101", CALL, behaviour(MONDAY, CALL), in)));
    sums.add(fund(contract("0101", BORROWING, until(sunday, LAST), in)));
    sums.add(fund(contract("0101", PLACEMENT, until(TUESDAY, TUESDAY), in)));
    // The first two days of it are in no term: none of it is priced.
    sums.add(fund(contract("0101", TIME, Map.of(WEDNESDAY, new ToMaturity(MONDAY, LAST)), in)));
    // It had no money: nothing is missing.
    sums.add(fund(contract("0101", NOTICE, Map.of())));
    MarginReport report = sums.at(7);
    assertThat(report.isExplained()).isFalse();
    assertThat(report.unpriced())
        .containsExactly(
            new UnpricedContract(
                "call",
                "0101",
                CALL,
                "TENOR_NOT_FOUND",
                "no tenor is assigned to CALL on 2024-06-03"),
            new UnpricedContract(
                "borrowing",
                "0101",
                BORROWING,
                "SNAPSHOT_NOT_FOUND",
                "nothing is known on 2024-06-02"),
            new UnpricedContract(
                "placement",
                "0101",
                PLACEMENT,
                "TRANSFER_WITHOUT_TIME",
                "from 2024-06-04 to 2024-06-04"),
            new UnpricedContract(
                "time",
                "0101",
                TIME,
                "TERM_NOT_FOUND",
                "nothing says for how long time ties its money on 2024-06-03"));
    assertThat(report.branches().getFirst().products())
        .hasSize(4)
        .allSatisfy(each -> {
          assertThat(each.averageBalance()).isEqualTo(cny("1000.00"));
          assertThat(each.transferInterest()).isEqualTo(cny("0.00"));
        });
  }

  /// 100, then overdrawn by 50, then 20 to the good.
  @Test
  void a_balance_is_taken_in_above_zero_and_lent_below() {
    List<Change> changes =
        List.of(change(TUESDAY, "-150"), change(MONDAY, "100"), change(WEDNESDAY, "70"));
    assertThat(FundedContract.aboveZero(changes))
        .extracting(Change::amount)
        .containsExactly(cny("100"), cny("-100"), cny("20"));
    List<Change> owed =
        changes.stream()
            .map(each -> new Change(each.valueDate(), each.amount().negated()))
            .toList();
    assertThat(FundedContract.aboveZero(owed))
        .extracting(Change::amount)
        .containsExactly(cny("0"), cny("50"), cny("-50"));
  }
}
