package org.sycee.ledger.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sycee.ledger.LedgerScene.*;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_NOT_ENDING;
import static org.sycee.ledger.facility.FacilityFacts.*;
import static org.sycee.ledger.facility.FacilityRejection.*;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.facility.FacilityCommand.*;
import org.sycee.ledger.facility.FacilityEvent.*;

/// What becomes of five million of working capital once they are approved.
class FacilityDrawingTest {
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
