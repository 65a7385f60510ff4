package org.sycee.ledger.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.ledger.LedgerScene.*;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_NOT_ENDING;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_NOT_OPEN;
import static org.sycee.ledger.facility.FacilityRejection.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.facility.FacilityCommand.*;
import org.sycee.ledger.facility.FacilityEvent.*;
import org.sycee.money.Money;

/// A company rated A asks for five million of working capital.
class FacilityTest {
  private static final FacilityId FACILITY = new FacilityId("fac_1");
  private static final EmployeeId WANG = new EmployeeId("wang");
  private static final EmployeeId LI = new EmployeeId("li");
  private static final EmployeeId ZHAO = new EmployeeId("zhao");
  private static final EmployeeId QIAN = new EmployeeId("qian");
  private static final CustomerId COMPANY = new CustomerId("cus_company");
  private static final BusinessDays ENDING =
      _ -> new BusinessDay(Optional.of(DAY), true, Optional.of(CLOSED_DAY));

  private final FixtureConfiguration<FacilityAggregate> facility =
      fixtureOf(FacilityAggregate.class);

  private static FacilityTerms terms(CreditRating rating, String limit, boolean revolving) {
    return new FacilityTerms(
        COMPANY,
        BRANCH,
        LoanProduct.WORKING_CAPITAL,
        rating,
        cny(limit),
        revolving,
        LocalDate.of(2027, 1, 5));
  }

  private static final FacilityTerms FIVE_MILLION = terms(CreditRating.A, "5000000.00", true);

  private static FacilityRequested requested(FacilityTerms terms) {
    return new FacilityRequested(WISH, FACILITY, terms, WANG, DAY);
  }

  private static final FacilityReviewed REVIEWED =
      new FacilityReviewed(WISH, FACILITY, LI, "sound", DAY);

  private static FacilityApproved approved(String ceiling) {
    return new FacilityApproved(
        WISH, FACILITY, ZHAO, AuthorityGrade.BRANCH_MANAGER, cny(ceiling), 1, DAY);
  }

  private static FacilityDrawn drawn(String amount) {
    return new FacilityDrawn(WISH, FACILITY, "loan_1", cny(amount), QIAN, DAY);
  }

  private static RequestFacility request(FacilityTerms terms) {
    return new RequestFacility(WISH, FACILITY, terms, WANG, DAY);
  }

  private static ReviewFacility review(EmployeeId who) {
    return new ReviewFacility(WISH, FACILITY, who, "sound", DAY);
  }

  private static ApproveFacility approve(EmployeeId who, AuthorityGrade grade) {
    return new ApproveFacility(WISH, FACILITY, who, grade, DAY);
  }

  private static DrawFacility draw(EmployeeId who, Money amount, LocalDate date) {
    return new DrawFacility(
        WISH, FACILITY, "loan_1", COMPANY, LoanProduct.WORKING_CAPITAL, amount, who, date);
  }

  private static Facility state(FacilityEvent... facts) {
    Facility facility = Facility.unrequested();
    for (FacilityEvent fact : facts) {
      facility = facility.evolve(fact);
    }
    return facility;
  }

  private static final Facility OPEN =
      state(requested(FIVE_MILLION), REVIEWED, approved("5000000.00"));

  private static void isRefused(
      Facility facility, FacilityCommand command, Rejection reason, String... figures) {
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> facility.decide(command, DAYS, AuthorityMatrix.ofTheBank()))
        .satisfies(rejected -> assertThat(rejected.reason()).isEqualTo(reason))
        .satisfies(rejected ->
            assertThat(figures)
                .allSatisfy(figure -> assertThat(rejected.detail()).contains(figure)));
  }

  @Nested
  class Its_way_to_approval {
    @Test
    void needs_three_people_and_an_authority_that_covers_it() {
      facility
          .givenNoPriorActivity()
          .when(request(FIVE_MILLION))
          .expectEvents(requested(FIVE_MILLION));
      facility.given(requested(FIVE_MILLION)).when(review(LI)).expectEvents(REVIEWED);
      facility
          .given(requested(FIVE_MILLION), REVIEWED)
          .when(approve(ZHAO, AuthorityGrade.BRANCH_MANAGER))
          .expectEvents(approved("5000000.00"));
    }

    @Test
    void may_end_before_it() {
      facility
          .given(requested(FIVE_MILLION))
          .when(new DeclineFacility(WISH, FACILITY, LI, "too much debt", DAY))
          .expectEvents(new FacilityDeclined(WISH, FACILITY, LI, "too much debt", DAY));
      facility
          .given(requested(FIVE_MILLION))
          .when(new CancelFacility(WISH, FACILITY, "withdrawn", DAY))
          .expectEvents(new FacilityCancelled(WISH, FACILITY, "withdrawn", DAY));
    }

    @Test
    void is_refused_without_a_limit_or_a_future() {
      Facility none = Facility.unrequested();
      isRefused(none, request(terms(CreditRating.A, "0.00", true)), LIMIT_NOT_POSITIVE, "CNY 0.00");
      var past =
          new FacilityTerms(
              COMPANY,
              BRANCH,
              LoanProduct.WORKING_CAPITAL,
              CreditRating.A,
              cny("1.00"),
              true,
              CLOSED_DAY);
      isRefused(none, request(past), EXPIRY_BEFORE_REQUEST, "2026-01-02");
      isRefused(
          none,
          new RequestFacility(WISH, FACILITY, FIVE_MILLION, WANG, NEXT_DAY),
          BUSINESS_DAY_NOT_OPEN);
    }

    @Test
    void is_refused_to_the_same_person_twice() {
      Facility requested = state(requested(FIVE_MILLION));
      isRefused(requested, review(WANG), SAME_PERSON, "wang is reviewer and originator");
      Facility reviewed = state(requested(FIVE_MILLION), REVIEWED);
      isRefused(
          reviewed, approve(WANG, AuthorityGrade.CREDIT_COMMITTEE), SAME_PERSON, "originator");
      isRefused(reviewed, approve(LI, AuthorityGrade.CREDIT_COMMITTEE), SAME_PERSON, "reviewer");
    }

    @Test
    void is_refused_beyond_the_authority_with_its_figures() {
      isRefused(
          state(requested(terms(CreditRating.A, "5000000.01", true)), REVIEWED),
          approve(ZHAO, AuthorityGrade.BRANCH_MANAGER),
          AUTHORITY_EXCEEDED,
          "up to CNY 5000000.00",
          "asked CNY 5000000.01",
          "version 1");
      isRefused(
          state(requested(terms(CreditRating.BBB, "1.00", true)), REVIEWED),
          approve(ZHAO, AuthorityGrade.BRANCH_MANAGER),
          NO_AUTHORITY,
          "WORKING_CAPITAL rated BBB");
    }

    @Test
    void is_refused_out_of_order() {
      isRefused(Facility.unrequested(), review(LI), FACILITY_NOT_FOUND);
      isRefused(state(requested(FIVE_MILLION)), request(FIVE_MILLION), FACILITY_ALREADY_REQUESTED);
      isRefused(
          state(requested(FIVE_MILLION)),
          approve(ZHAO, AuthorityGrade.CREDIT_COMMITTEE),
          FACILITY_NOT_REVIEWED);
      isRefused(
          state(requested(FIVE_MILLION), REVIEWED), review(ZHAO), FACILITY_ALREADY_REVIEWED, "li");
      isRefused(
          state(requested(FIVE_MILLION)), draw(QIAN, cny("1.00"), DAY), FACILITY_NOT_APPROVED);
      isRefused(
          OPEN, approve(ZHAO, AuthorityGrade.CREDIT_COMMITTEE), FACILITY_ALREADY_APPROVED, "zhao");
      isRefused(OPEN, request(FIVE_MILLION), FACILITY_ALREADY_REQUESTED);
      Facility ended = OPEN.evolve(new FacilityCancelled(WISH, FACILITY, "done", DAY));
      isRefused(ended, review(LI), FACILITY_ENDED, "cancelled");
      isRefused(ended, request(FIVE_MILLION), FACILITY_ALREADY_REQUESTED);
    }
  }

  @Nested
  class Drawing_it {
    @Test
    void uses_it_up_to_its_limit() {
      assertThat(OPEN.decide(draw(QIAN, cny("5000000.00"), DAY), DAYS, AuthorityMatrix.ofTheBank()))
          .isEqualTo(drawn("5000000.00"));
      isRefused(
          OPEN.evolve(drawn("4000000.00")),
          draw(QIAN, cny("1000000.01"), DAY),
          LIMIT_EXCEEDED,
          "available CNY 1000000.00 (limit CNY 5000000.00, used CNY 4000000.00)",
          "asked CNY 1000000.01");
    }

    @Test
    void can_be_repeated_after_a_repayment_only_if_it_revolves() {
      var back = new FacilityRestored(WISH, FACILITY, "loan_1", cny("4000000.00"), DAY);
      var revolving = (ApprovedFacility) OPEN.evolve(drawn("4000000.00")).evolve(back);
      assertThat(revolving.available()).isEqualTo(cny("5000000.00"));
      var once =
          (ApprovedFacility)
              state(
                  requested(terms(CreditRating.A, "5000000.00", false)),
                  REVIEWED,
                  approved("5000000.00"),
                  drawn("4000000.00"),
                  back);
      assertThat(once.available()).isEqualTo(cny("1000000.00"));
      assertThat(once.outstanding()).isEqualTo(cny("0.00"));
    }

    @Test
    void is_refused_to_everybody_who_had_a_part_before() {
      isRefused(OPEN, draw(WANG, cny("1.00"), DAY), SAME_PERSON, "disburser and originator");
      isRefused(OPEN, draw(LI, cny("1.00"), DAY), SAME_PERSON, "disburser and reviewer");
      isRefused(OPEN, draw(ZHAO, cny("1.00"), DAY), SAME_PERSON, "disburser and approver");
    }

    @Test
    void is_refused_to_others_for_other_things_in_other_money_and_too_late() {
      var stranger =
          new DrawFacility(
              WISH,
              FACILITY,
              "loan_1",
              new CustomerId("cus_other"),
              LoanProduct.WORKING_CAPITAL,
              cny("1.00"),
              QIAN,
              DAY);
      isRefused(OPEN, stranger, FACILITY_OF_ANOTHER_CUSTOMER, "cus_company", "cus_other");
      var house =
          new DrawFacility(
              WISH,
              FACILITY,
              "loan_1",
              COMPANY,
              LoanProduct.HOUSING_MORTGAGE,
              cny("1.00"),
              QIAN,
              DAY);
      isRefused(OPEN, house, FACILITY_FOR_ANOTHER_PRODUCT, "HOUSING_MORTGAGE");
      isRefused(OPEN, draw(QIAN, usd("1.00"), DAY), CURRENCY_NOT_OF_FACILITY, "USD 1.00");
      LocalDate late = LocalDate.of(2027, 1, 6);
      BusinessDays then = _ -> new BusinessDay(Optional.of(late), false, Optional.empty());
      assertThatExceptionOfType(Rejected.class)
          .isThrownBy(
              () -> OPEN.decide(draw(QIAN, cny("1.00"), late), then, AuthorityMatrix.ofTheBank()))
          .satisfies(rejected -> assertThat(rejected.reason()).isEqualTo(FACILITY_EXPIRED));
    }

    @Test
    void keeps_it_from_being_cancelled_until_all_is_back() {
      var cancel = new CancelFacility(WISH, FACILITY, "done", DAY);
      isRefused(OPEN.evolve(drawn("1.00")), cancel, FACILITY_IN_USE, "CNY 1.00");
      var back = new FacilityRestored(WISH, FACILITY, "loan_1", cny("1.00"), DAY);
      assertThat(
              OPEN.evolve(drawn("1.00"))
                  .evolve(back)
                  .decide(cancel, DAYS, AuthorityMatrix.ofTheBank()))
          .isEqualTo(new FacilityCancelled(WISH, FACILITY, "done", DAY));
    }

    @Test
    void is_given_back_at_the_end_of_a_day_only_by_its_own_fact() {
      var atEnd = new RestoreFacilityAtEndOfDay(WISH, FACILITY, "loan_1", cny("1.00"), DAY);
      isRefused(OPEN.evolve(drawn("1.00")), atEnd, BUSINESS_DAY_NOT_ENDING);
      assertThat(OPEN.evolve(drawn("1.00")).decide(atEnd, ENDING, AuthorityMatrix.ofTheBank()))
          .isEqualTo(new FacilityRestoredAtEndOfDay(WISH, FACILITY, "loan_1", cny("1.00"), DAY));
    }
  }

  @Nested
  class The_authority_matrix {
    @Test
    void keeps_its_old_versions() {
      var matrix =
          AuthorityMatrix.read(
              List.of(
                  "version,effective,grade,product,rating,ceiling",
                  "1,2020-01-01,BRANCH_MANAGER,FARMER,BB,CNY 100.00",
                  "2,2025-07-01,BRANCH_MANAGER,FARMER,BB,CNY 50.00"));
      var farmer =
          new FacilityTerms(
              COMPANY, BRANCH, LoanProduct.FARMER, CreditRating.AA, cny("1.00"), true, DAY);
      assertThat(matrix.versionOn(LocalDate.of(2019, 12, 31))).isZero();
      assertThat(
              matrix
                  .of(AuthorityGrade.BRANCH_MANAGER, farmer, LocalDate.of(2025, 6, 30))
                  .orElseThrow()
                  .ceiling())
          .isEqualTo(cny("100.00"));
      assertThat(matrix.of(AuthorityGrade.BRANCH_MANAGER, farmer, DAY).orElseThrow().ceiling())
          .isEqualTo(cny("50.00"));
    }
  }

  @Test
  void ids_have_a_shape() {
    assertThatIllegalArgumentException().isThrownBy(() -> new FacilityId("dep_1"));
    assertThatIllegalArgumentException().isThrownBy(() -> new EmployeeId("two words"));
  }
}
