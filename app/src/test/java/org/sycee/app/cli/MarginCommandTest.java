package org.sycee.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.UNIT;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.database.Database;
import org.sycee.app.database.DatabaseAccess;
import org.sycee.app.ftp.SmallBank;
import org.sycee.app.loans.Lender;
import org.sycee.app.treasury.Desk;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.contract.interest.RateKey;
import org.sycee.ledger.deposit.product.DepositProduct.AtMaturity;
import org.sycee.ledger.deposit.product.DepositProduct.Demand;
import org.sycee.ledger.deposit.product.DepositProduct.Time;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.loanplan.LoanPricing;
import org.sycee.ledger.loanplan.ObservedRate;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.projections.balances.Balances;
import org.sycee.projections.balances.TrialBalance;
import org.sycee.treasury.DealProduct;

/// From 5 to 11 January a customer keeps 100,000 for a year and 30,000 on demand, a farmer has
/// borrowed 50,000 for half a year, which stay on his account, and another bank 1,000,000 for the
/// week.
class MarginCommandTest {
  private static final DatabaseAccess ACCESS = TestDatabases.empty();
  private static final Map<String, String> SETTINGS =
      Map.of(
          "sycee.db.url", ACCESS.url(),
          "sycee.db.user", ACCESS.application().user(),
          "sycee.db.password", ACCESS.application().password(),
          "sycee.db.admin-user", ACCESS.admin().orElseThrow().user(),
          "sycee.db.admin-password", ACCESS.admin().orElseThrow().password());

  private static Money interestOfTrialBalance = Money.zero(Money.of("CNY", "0").currency());

  private final StringWriter out = new StringWriter();

  @BeforeAll
  static void a_week() {
    try (var bank = new TestBank(Database.open(ACCESS, 8), true)) {
      var small = SmallBank.open(bank);
      small.publish(RateKey.DEMAND, "0.2");
      small.publish(RateKey.time(12), "1.2");
      small.deposit("term", new Time(12, AtMaturity.STAY), "0.00", "100000.00");
      small.deposit("running", new Demand(), "0.00", "30000.00");
      var lender = new Lender(bank);
      lender.lend(
          "farmer",
          Lender.terms(
              "farmer",
              LoanProduct.FARMER,
              Money.of("CNY", "50000.00"),
              DAY.plusMonths(6),
              InterestSettlement.QUARTERLY,
              LoanPricing.fixed(Rate.ofPercent("4.35"))),
          ObservedRate.NONE);
      var desk = Desk.open(bank, "300000000.00");
      bank.submit(desk.capture("week", DealProduct.PLACEMENT, "1000000.00", DAY.plusDays(7)));
      desk.verify("week");
      desk.settle("week", 1, "1000000.00", DAY);
      small.endOfDay(DAY.plusDays(6));
      bank.awaitBooks();
      interestOfTrialBalance = interest(bank);
    }
    SETTINGS.forEach(System::setProperty);
  }

  private static Money interest(TestBank bank) {
    return new Balances(bank.database().pool())
        .trialBalance(UNIT.entity(), DAY.plusDays(6)).lines().stream()
            .filter(line -> line.account().matches("6[04]11\\..*"))
            .map(TrialBalance.Line::closingDebit)
            .reduce(interestOfTrialBalance, Money::minus);
  }

  @AfterAll
  static void forgetSettings() {
    SETTINGS.keySet().forEach(System::clearProperty);
  }

  private int margin(String entity, String from, String to, String... more) {
    var args =
        new ArrayList<>(
            List.of("report", "ftp-margin", "--entity", entity, "--from", from, "--to", to));
    args.addAll(List.of(more));
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(out, true))
        .execute(args.toArray(String[]::new));
  }

  @Test
  void prints_the_margin_of_each_product_and_reconciles_to_the_trial_balance() {
    int exit = margin("CN01", "2026-01-05", "2026-01-11");
    assertThat(out.toString().replaceAll(" +", " "))
        .contains("CN01, CNY, from 2026-01-05 to 2026-01-11")
        .contains("branch 0101")
        // 80,000 x 0.2 % x 7 / 360 = 3.11; at 1.50 % of three months 30,000 bring 8.63 and the
        // 50,000 of the farmer 14.38; 19.90 x 365 / 560,000
        .contains(" DEMAND 80,000.00 -3.11 23.01 19.90 1.2971\n")
        // 7 of 365 days of 100,000 x 1.2 %: 23.01; 1.65 % of a year: 31.64; 8.63 x 365 / 700,000
        .contains(" TIME 100,000.00 -23.01 31.64 8.63 0.4500\n")
        // 50,000 x 4.35 % x 7 / 360 = 42.29; 181 days cost 1.50 + 0.15 x 91 / 275 = 1.5496: 14.86;
        // 27.43 x 365 / 350,000
        .contains(" FARMER_LOAN 50,000.00 42.29 -14.86 27.43 2.8606\n")
        // 1,000,000 x 1.92 % x 7 / 360 = 373.33; 1.50 %: 287.67; 85.66 x 365 / 7,000,000
        .contains(" PLACEMENT 1,000,000.00 373.33 -287.67 85.66 0.4467\n")
        .contains(" TOTAL - 389.50 -247.88 141.62 -\n")
        .contains(" from all branches - 0.00 247.88 247.88 -\n")
        .contains("contracts without a transfer rate: 0")
        .contains("interest booked 389.50");
    assertThat(interestOfTrialBalance).isEqualTo(Money.of("CNY", "389.50"));
    assertThat(exit).isZero();
  }

  @Test
  void ends_with_1_if_a_contract_has_no_transfer_rate() {
    int exit = margin("CN01", "2026-01-05", "2026-01-11", "--curve", "OTHER");
    assertThat(out.toString().replaceAll(" +", " "))
        .contains(" FARMER_LOAN 50,000.00 42.29 0.00 42.29 ")
        .contains("contracts without a transfer rate: 5")
        .contains(
            " deal_week 0101 PLACEMENT CURVE_NOT_FOUND: TREASURY/2026-01-05/ftp has no curve OTHER"
                + " in CNY");
    assertThat(exit).isEqualTo(1);
  }

  @Test
  void refuses_by_name_what_cannot_be_split() {
    assertThat(margin("CN01", "2026-01-11", "2026-01-05")).isEqualTo(3);
    assertThat(out.toString()).contains("PERIOD_REVERSED");
    assertThat(margin("CN01", "2025-01-01", "2025-12-31")).isEqualTo(3);
    assertThat(out.toString()).contains("PERIOD_BEFORE_BOOKS");
    assertThat(margin("NOWHERE", "2026-01-05", "2026-01-11")).isEqualTo(3);
    assertThat(out.toString()).contains("ENTITY_NOT_FOUND: NOWHERE");
  }
}
