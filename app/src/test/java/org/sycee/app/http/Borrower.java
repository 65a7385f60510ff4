package org.sycee.app.http;

import static org.sycee.app.http.Http.cny;

import java.util.List;
import org.sycee.app.http.Http.Answer;
import org.sycee.ledger.loan.LoanId;
import tools.jackson.databind.JsonNode;

/// A farmer of a new legal entity with an approved facility of 300,000, who may borrow for six
/// months with interest every quarter.
final class Borrower {
  static final String FIXED = "{'kind':'FIXED','rate':'0.0435'}";

  private final Http http;
  final String entity;
  final String deposit;
  final String facility;
  final String loan;

  Borrower(Http http) {
    this.http = http;
    entity = http.newEntity();
    deposit = http.newDeposit(entity, "0.00");
    facility = "/api/v1/facilities/fac_" + entity;
    loan = "/api/v1/loans/loan_" + entity;
    http.write(
            "/api/v1/facilities",
            """
            {'facilityId':'fac_%1$s','customer':'cus_1','unit':'%1$s/0101/BANKING',
             'product':'FARMER','rating':'UNRATED','limit':%2$s,'revolving':true,
             'expiryDate':'2027-01-05','originator':'wang'}\
            """
                .formatted(entity, cny("300000.00")))
        .accepted();
    http.write(facility + ":review", "{'reviewer':'li','opinion':'sound'}").accepted();
    http.write(facility + ":approve", "{'approver':'zhao','grade':'BRANCH_MANAGER'}").accepted();
  }

  /// A loan of 100,000 at 4.35 % that is paid out.
  void borrows() {
    sign("100000.00", FIXED, "").accepted();
    disburse().accepted();
  }

  Answer sign(String principal, String price, String more) {
    return sign(loanId(), principal, price, more);
  }

  Answer sign(LoanId id, String principal, String price, String more) {
    return http.write(
        "/api/v1/loans",
        """
        {'loanId':'%1$s','contractNumber':'HT-1','officer':'wang','terms':{
          'customer':'cus_1','unit':'%2$s/0101/BANKING','facility':'fac_%2$s','deposit':'%3$s',
          'product':'FARMER','principal':%4$s,'maturityDate':'2026-07-05',
          'repayment':'INTEREST_ONLY','settlement':'QUARTERLY','calendar':'EVERY_DAY',
          'price':%5$s,
          'late':{'penaltyPercent':50,'compound':true,'prepaymentFeeBasisPoints':0},
          'tags':%6$s}%7$s}\
        """
            .formatted(id, entity, deposit, cny(principal), price, tags("AGRICULTURAL"), more));
  }

  Answer disburse() {
    return http.write(loan + ":disburse", "{'disburser':'qian'}");
  }

  Answer act(String action, String body) {
    return http.write(loan + ":" + action, body).accepted();
  }

  /// The code of the refusal.
  String refused(String action, String body) {
    return http.write(loan + ":" + action, body).code();
  }

  JsonNode loan() {
    return http.read(loan).accepted().json();
  }

  List<String> actions() {
    return loan().path("allowedActions").valueStream().map(JsonNode::asString).toList();
  }

  LoanId loanId() {
    return new LoanId("loan_" + entity);
  }

  static String amount(String amount) {
    return "{'amount':%s}".formatted(cny(amount));
  }

  static String prepaying(String principal, String more) {
    return "{'principal':%s,'mode':'SHORTEN_TERM'%s}".formatted(cny(principal), more);
  }

  static String tags(String category) {
    return """
    {'category':'%s','industry':'A01','region':'330100','smallEnterprise':false,
     'agricultural':true,'officer':'wang'}\
    """
        .formatted(category);
  }
}
