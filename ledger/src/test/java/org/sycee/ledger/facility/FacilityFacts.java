package org.sycee.ledger.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sycee.ledger.LedgerScene.*;
import static org.sycee.ledger.facility.FacilityRejection.*;

import java.time.LocalDate;
import java.util.Optional;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.facility.FacilityCommand.*;
import org.sycee.ledger.facility.FacilityEvent.*;
import org.sycee.money.Money;

/// Wishes and facts about the facility of our scenes.
final class FacilityFacts {
  static final FacilityId FACILITY = new FacilityId("fac_1");
  static final EmployeeId WANG = new EmployeeId("wang");
  static final EmployeeId LI = new EmployeeId("li");
  static final EmployeeId ZHAO = new EmployeeId("zhao");
  static final EmployeeId QIAN = new EmployeeId("qian");
  static final CustomerId COMPANY = new CustomerId("cus_company");
  static final BusinessDays ENDING =
      _ -> new BusinessDay(Optional.of(DAY), true, Optional.of(CLOSED_DAY));

  private FacilityFacts() {}

  static FacilityTerms terms(CreditRating rating, String limit, boolean revolving) {
    return new FacilityTerms(
        COMPANY,
        BRANCH,
        LoanProduct.WORKING_CAPITAL,
        rating,
        cny(limit),
        revolving,
        LocalDate.of(2027, 1, 5));
  }

  static final FacilityTerms FIVE_MILLION = terms(CreditRating.A, "5000000.00", true);

  static FacilityRequested requested(FacilityTerms terms) {
    return new FacilityRequested(WISH, FACILITY, terms, WANG, DAY);
  }

  static final FacilityReviewed REVIEWED = new FacilityReviewed(WISH, FACILITY, LI, "sound", DAY);

  static FacilityApproved approved(String ceiling) {
    return new FacilityApproved(
        WISH, FACILITY, ZHAO, AuthorityGrade.BRANCH_MANAGER, cny(ceiling), 1, DAY);
  }

  static FacilityDrawn drawn(String amount) {
    return new FacilityDrawn(WISH, FACILITY, "loan_1", cny(amount), QIAN, DAY);
  }

  static RequestFacility request(FacilityTerms terms) {
    return new RequestFacility(WISH, FACILITY, terms, WANG, DAY);
  }

  static ReviewFacility review(EmployeeId who) {
    return new ReviewFacility(WISH, FACILITY, who, "sound", DAY);
  }

  static ApproveFacility approve(EmployeeId who, AuthorityGrade grade) {
    return new ApproveFacility(WISH, FACILITY, who, grade, DAY);
  }

  static DrawFacility draw(EmployeeId who, Money amount, LocalDate date) {
    return new DrawFacility(
        WISH, FACILITY, "loan_1", COMPANY, LoanProduct.WORKING_CAPITAL, amount, who, date);
  }

  static Facility state(FacilityEvent... facts) {
    Facility facility = Facility.unrequested();
    for (FacilityEvent fact : facts) {
      facility = facility.evolve(fact);
    }
    return facility;
  }

  static final Facility OPEN = state(requested(FIVE_MILLION), REVIEWED, approved("5000000.00"));

  static void isRefused(
      Facility facility, FacilityCommand command, Rejection reason, String... figures) {
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> facility.decide(command, DAYS, AuthorityMatrix.ofTheBank()))
        .satisfies(rejected -> assertThat(rejected.reason()).isEqualTo(reason))
        .satisfies(rejected ->
            assertThat(figures)
                .allSatisfy(figure -> assertThat(rejected.detail()).contains(figure)));
  }
}
