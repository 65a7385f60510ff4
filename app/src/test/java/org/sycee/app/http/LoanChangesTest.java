package org.sycee.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.http.Borrower.amount;
import static org.sycee.app.http.Borrower.tags;
import static org.sycee.app.http.Http.cny;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.sycee.app.TestBank;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.http.Http.Answer;
import org.sycee.contract.impairment.Stage;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.StartEndOfDay;
import org.sycee.ledger.loan.LoanCommand;
import org.sycee.ledger.loan.LoanCommand.ClassifyLoan;
import org.sycee.ledger.loan.LoanCommand.FallDue;
import org.sycee.ledger.loan.LoanCommand.ProvideForLoan;
import org.sycee.ledger.loan.LoanCommand.StopAccrual;
import org.sycee.ledger.loan.LoanId;
import org.sycee.ledger.loanrisk.LoanClass;
import org.sycee.money.Money;
import tools.jackson.databind.JsonNode;

/// What is changed about a loan of 100,000, and how it leaves the books.
@HttpTest
class LoanChangesTest {
  private static final LocalDate DUE = LocalDate.of(2026, 3, 21);

  private final Http http;
  private final CommandDesk desk;
  private final Borrower farmer;

  @Autowired
  LoanChangesTest(MockMvc mvc, CommandDesk desk) {
    this.http = new Http(mvc);
    this.desk = desk;
    this.farmer = new Borrower(http);
  }

  @BeforeEach
  void the_loan_is_disbursed() {
    farmer.borrows();
  }

  @Test
  void the_term_is_extended_once() {
    farmer.act("extend", "{'maturityDate':'2026-12-31','approver':'zhao'}");
    assertThat(farmer.loan().at("/terms/maturityDate").asString()).isEqualTo("2026-12-31");
    assertThat(farmer.actions()).doesNotContain("extend");
    assertThat(farmer.refused("extend", "{'maturityDate':'2027-01-31','approver':'zhao'}"))
        .isEqualTo("ALREADY_EXTENDED");
  }

  @Test
  void a_restructured_loan_has_a_new_term_and_a_fixed_price() {
    String wish = "{'maturityDate':'2027-06-30','repayment':'LINEAR','price':%s,'approver':'zhao'}";
    String linked =
        """
        {'kind':'LINKED','benchmarkYears':1,'spread':'0','firstResetDate':'2027-01-05',
         'monthsBetweenResets':12}\
        """;
    assertThat(farmer.refused("restructure", wish.formatted(linked))).isEqualTo("PRICE_NOT_FIXED");
    farmer.act("restructure", wish.formatted("{'kind':'FIXED','rate':'0.03'}"));
    JsonNode loan = farmer.loan();
    assertThat(loan.at("/course/rate").asString()).isEqualTo("0.03");
    assertThat(loan.at("/terms/repayment").asString()).isEqualTo("LINEAR");
    assertThat(loan.at("/standing/restructurings").asInt()).isEqualTo(1);
    assertThat(loan.at("/standing/observedUntil").asString()).isEqualTo("2027-01-05");
  }

  @Test
  void principal_is_forgiven_and_tags_are_changed() {
    farmer.act("forgive", "{'amount':%s,'approver':'zhao'}".formatted(cny("1000.00")));
    assertThat(farmer.loan().at("/debt/principal/amount").asString()).isEqualTo("99000.00");
    farmer.act("tag", "{'tags':%s}".formatted(tags("RURAL_COMMERCE")));
    assertThat(farmer.loan().at("/terms/tags/category").asString()).isEqualTo("RURAL_COMMERCE");
  }

  @Test
  void a_borrowed_name_is_reported_and_cleared_up() {
    farmer.act("report-borrowed-name", "{'actualBorrower':'cus_9','finding':'same phone'}");
    assertThat(farmer.loan().at("/standing/borrowedName").asBoolean()).isTrue();
    assertThat(farmer.actions())
        .contains("clear-borrowed-name")
        .doesNotContain("report-borrowed-name");
    farmer.act("clear-borrowed-name", "{'how':'repaid by the borrower'}");
    assertThat(farmer.loan().at("/standing/borrowedName").asBoolean()).isFalse();
  }

  @Test
  void a_loan_that_was_sold_is_shown_with_its_last_terms_and_nothing_else() {
    farmer.act("extend", "{'maturityDate':'2026-12-31','approver':'zhao'}");
    Answer sale =
        farmer.act(
            "transfer-out", "{'buyer':'China Orient','price':%s}".formatted(cny("98000.00")));
    JsonNode sold = farmer.loan();
    assertThat(sold.path("status").asString()).isEqualTo("TRANSFERRED_OUT");
    assertThat(sold.at("/terms/maturityDate").asString()).isEqualTo("2026-12-31");
    assertThat(sold.has("debt")).isFalse();
    assertThat(sold.path("allowedActions")).isEmpty();
    assertThat(farmer.refused("tag", "{'tags':%s}".formatted(tags("OTHER"))))
        .isEqualTo("LOAN_ENDED");
    JsonNode row =
        http.readAfter(sale, "/api/v1/loans?entity=" + farmer.entity).json().at("/data/0");
    assertThat(row.path("status").asString()).isEqualTo("TRANSFERRED_OUT");
    assertThat(row.at("/principal/amount").asString()).isEqualTo("0.00");
  }

  @Test
  void a_loan_that_no_longer_accrues_is_written_off_and_recovered() {
    assertThat(farmer.refused("write-off", "{'approver':'zhao'}")).isEqualTo("LOAN_STILL_ACCRUING");
    overdueForNinetyOneDays();
    assertThat(farmer.actions()).contains("repay", "write-off", "foreclose");
    farmer.act("write-off", "{'approver':'zhao'}");
    JsonNode gone = farmer.loan();
    assertThat(gone.path("status").asString()).isEqualTo("WRITTEN_OFF");
    assertThat(gone.at("/claim/principal/amount").asString()).isEqualTo("100000.00");
    assertThat(farmer.actions()).containsExactly("recover");
    farmer.act("recover", amount("100000.00"));
    assertThat(farmer.loan().at("/claim/principal/amount").asString()).isEqualTo("0.00");
  }

  @Test
  void a_loan_that_no_longer_accrues_is_foreclosed() {
    overdueForNinetyOneDays();
    JsonNode standing = farmer.loan().path("standing");
    assertThat(standing.path("accruing").asBoolean()).isFalse();
    assertThat(standing.path("overdueDays").asInt()).isEqualTo(92); // 21 March to 21 June
    assertThat(standing.path("loanClass").asString()).isEqualTo("SUBSTANDARD");
    farmer.act("foreclose", "{'assetId':'house-1','fairValue':%s}".formatted(cny("70000.00")));
    assertThat(farmer.loan().path("status").asString()).isEqualTo("FORECLOSED");
    assertThat(farmer.actions()).containsExactly("revalue-asset", "sell-asset");
  }

  @Test
  void the_asset_taken_for_a_debt_is_appraised_and_sold() {
    String sale = "{'buyer':'Ms Zhou','price':%s,'approver':'zhao'}".formatted(cny("65000.00"));
    assertThat(farmer.refused("sell-asset", sale)).isEqualTo("LOAN_NOT_FORECLOSED");
    overdueForNinetyOneDays();
    farmer.act("foreclose", "{'assetId':'house-1','fairValue':%s}".formatted(cny("70000.00")));
    farmer.act(
        "revalue-asset",
        "{'recoverableAmount':%s,'appraiser':'Zhonghe'}".formatted(cny("60000.00")));
    JsonNode asset = farmer.loan().path("foreclosedAsset");
    assertThat(asset.path("assetId").asString()).isEqualTo("house-1");
    assertThat(asset.at("/cost/amount").asString()).isEqualTo("70000.00");
    assertThat(asset.at("/impairment/amount").asString()).isEqualTo("10000.00");
    farmer.act("sell-asset", sale);
    assertThat(farmer.loan().path("status").asString()).isEqualTo("ASSET_SOLD");
    assertThat(farmer.actions()).isEmpty();
    assertThat(farmer.refused("sell-asset", sale)).isEqualTo("LOAN_ENDED");
  }

  @Test
  void a_loan_is_judged_by_a_person_within_what_the_rules_allow() {
    assertThat(farmer.actions()).contains("judge").doesNotContain("resume-accrual");
    String wish = "{'loanClass':'%s','judge':'zhao','reason':'%s'}";
    farmer.act("judge", wish.formatted("SPECIAL_MENTION", "in the newspapers"));
    assertThat(farmer.loan().at("/standing/loanClass").asString()).isEqualTo("SPECIAL_MENTION");
    assertThat(farmer.refused("resume-accrual", "{'approver':'zhao','reason':'sound'}"))
        .isEqualTo("LOAN_ACCRUES");
    overdueForNinetyOneDays();
    assertThat(farmer.refused("judge", wish.formatted("NORMAL", "sound")))
        .isEqualTo("CLASS_TOO_GOOD");
    assertThat(farmer.refused("resume-accrual", "{'approver':'zhao','reason':'sound'}"))
        .isEqualTo("LOAN_IN_ARREARS");
    assertThat(farmer.loan().at("/standing/lateOn").asString()).isEqualTo("2026-06-20");
  }

  /// The interest of 21 March is not paid; at the end of 20 June the loan stops accruing.
  private void overdueForNinetyOneDays() {
    LoanId id = farmer.loanId();
    http.closeDay(farmer.entity, Http.DAY);
    http.openDay(farmer.entity, DUE.toString());
    atTheEndOf(DUE, new FallDue(transaction(), id, DUE));
    LocalDate stop = DUE.plusDays(91);
    http.openDay(farmer.entity, stop.toString());
    Money loss = Money.of("CNY", "100000.00");
    atTheEndOf(
        stop,
        new StopAccrual(transaction(), id, stop),
        new ClassifyLoan(transaction(), id, LoanClass.NORMAL, "overdue", stop),
        new ProvideForLoan(transaction(), id, Stage.STAGE_3, loss, stop));
    http.openDay(farmer.entity, stop.plusDays(1).toString());
  }

  private void atTheEndOf(LocalDate day, LoanCommand... wishes) {
    desk.submit(new StartEndOfDay(transaction(), farmer.entity, day), TestBank.TESTER);
    for (LoanCommand wish : wishes) {
      desk.submit(wish, TestBank.TESTER);
    }
    desk.submit(new CloseBusinessDay(transaction(), farmer.entity, day), TestBank.TESTER);
  }

  private static TransactionId transaction() {
    return new TransactionId(Http.newKey());
  }
}
