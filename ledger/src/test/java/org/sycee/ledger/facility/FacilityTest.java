package org.sycee.ledger.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.ledger.LedgerScene.*;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_NOT_OPEN;
import static org.sycee.ledger.facility.FacilityFacts.*;
import static org.sycee.ledger.facility.FacilityRejection.*;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.facility.FacilityCommand.*;
import org.sycee.ledger.facility.FacilityEvent.*;

/// A company rated A asks for five million of working capital.
class FacilityTest {
  private final FixtureConfiguration<FacilityAggregate> facility =
      fixtureOf(FacilityAggregate.class);

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
