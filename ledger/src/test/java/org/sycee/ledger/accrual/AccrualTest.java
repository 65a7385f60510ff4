package org.sycee.ledger.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.ledger.LedgerScene.BRANCH;
import static org.sycee.ledger.LedgerScene.CLOSED_DAY;
import static org.sycee.ledger.LedgerScene.DAY;
import static org.sycee.ledger.LedgerScene.NEXT_DAY;
import static org.sycee.ledger.LedgerScene.WISH;
import static org.sycee.ledger.LedgerScene.at;
import static org.sycee.ledger.LedgerScene.cny;
import static org.sycee.ledger.LedgerScene.refusalOf;
import static org.sycee.ledger.LedgerScene.usd;
import static org.sycee.ledger.accrual.AccrualRejection.ALREADY_ACCRUED;
import static org.sycee.ledger.accrual.AccrualRejection.CURRENCY_NOT_OF_GROUP;
import static org.sycee.ledger.accrual.AccrualRejection.NOTHING_TO_CORRECT;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_CLOSED;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_NOT_ENDING;
import static org.sycee.ledger.journal.JournalEntry.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.accrual.AccrualCommand.AccrueInterest;
import org.sycee.ledger.accrual.AccrualCommand.CorrectInterest;
import org.sycee.ledger.accrual.AccrualEvent.AccrualConfirmed;
import org.sycee.ledger.accrual.AccrualEvent.InterestAccrued;
import org.sycee.ledger.accrual.AccrualEvent.InterestCorrected;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.money.Money;

/// 300 deposits of one product, and what the bank owes them in interest.
class AccrualTest {
  private static final AccountCode EXPENSE = new AccountCode("6411.01");
  private static final AccountCode PAYABLE = new AccountCode("2231");
  private static final AccountCode INCOME = new AccountCode("6011");
  private static final AccountCode RECEIVABLE = new AccountCode("1132");
  private static final AccrualGroup DEPOSITS =
      new AccrualGroup(BRANCH, PAYABLE, EXPENSE, cny("0").currency());
  private static final AccrualGroup LOANS =
      new AccrualGroup(BRANCH, RECEIVABLE, INCOME, cny("0").currency());
  private static final BusinessDays ENDING =
      _ -> new BusinessDay(Optional.of(DAY), true, Optional.of(CLOSED_DAY));
  private static final BusinessDays OPEN =
      _ -> new BusinessDay(Optional.of(DAY), false, Optional.of(CLOSED_DAY));

  @Nested
  class Brings_the_account_to_what_was_earned {
    @Test
    void expense_to_payable_for_what_the_bank_owes() {
      assertThat(decide(accrue(DEPOSITS, "120.50", "100.25")))
          .isEqualTo(
              accrued(
                  DEPOSITS,
                  "120.50",
                  "20.25",
                  on(DAY)
                      .debit(at(EXPENSE), cny("20.25"))
                      .credit(at(PAYABLE), cny("20.25"))
                      .entry()));
    }

    @Test
    void receivable_to_income_for_what_the_bank_is_owed() {
      assertThat(decide(accrue(LOANS, "9.00", "0.00")))
          .isEqualTo(
              accrued(
                  LOANS,
                  "9.00",
                  "9.00",
                  on(DAY)
                      .debit(at(RECEIVABLE), cny("9.00"))
                      .credit(at(INCOME), cny("9.00"))
                      .entry()));
    }

    @Test
    void and_back_when_less_was_earned_than_is_booked() {
      assertThat(decide(accrue(DEPOSITS, "80.00", "100.25")))
          .isEqualTo(
              accrued(
                  DEPOSITS,
                  "80.00",
                  "-20.25",
                  on(DAY)
                      .debit(at(PAYABLE), cny("20.25"))
                      .credit(at(EXPENSE), cny("20.25"))
                      .entry()));
    }

    @Test
    void and_confirms_what_is_booked_exactly() {
      assertThat(decide(accrue(DEPOSITS, "100.25", "100.25")))
          .isEqualTo(new AccrualConfirmed(WISH, DEPOSITS, DAY, 300, cny("100.25"), "digest"));
    }
  }

  @Nested
  class Is_refused {
    @Test
    void before_the_end_of_the_day_has_begun() {
      assertThat(refusalOf(() -> Accrual.NONE_YET.decide(accrue(DEPOSITS, "1.00", "0.00"), OPEN)))
          .isEqualTo(BUSINESS_DAY_NOT_ENDING);
    }

    @Test
    void on_a_closed_day() {
      assertThat(refusalOf(() -> decide(accrue(CLOSED_DAY, cny("1.00"), cny("0.00")))))
          .isEqualTo(BUSINESS_DAY_CLOSED);
    }

    @Test
    void a_second_time_on_one_day_or_before_it() {
      for (LocalDate last : new LocalDate[] {DAY, NEXT_DAY}) {
        var accrual = new Accrual(Optional.of(last));
        assertThat(refusalOf(() -> accrual.decide(accrue(DEPOSITS, "1.00", "0.00"), ENDING)))
            .isEqualTo(ALREADY_ACCRUED);
      }
      var afterYesterday = new Accrual(Optional.of(CLOSED_DAY));
      assertThat(afterYesterday.decide(accrue(DEPOSITS, "1.00", "0.00"), ENDING))
          .isInstanceOf(InterestAccrued.class);
    }

    @Test
    void in_another_currency() {
      assertThat(refusalOf(() -> decide(accrue(DAY, usd("1.00"), cny("0.00")))))
          .isEqualTo(CURRENCY_NOT_OF_GROUP);
      assertThat(refusalOf(() -> decide(accrue(DAY, cny("1.00"), usd("0.00")))))
          .isEqualTo(CURRENCY_NOT_OF_GROUP);
    }
  }

  @Nested
  class A_correction {
    private final List<TransactionId> causes = List.of(new TransactionId("late"));

    private CorrectInterest correct(Money difference) {
      return new CorrectInterest(WISH, DEPOSITS, DAY, "dep_a", causes, difference, "1");
    }

    @Test
    void books_the_difference_of_one_contract_with_its_causes_and_leaves_the_day_to_be_accrued() {
      AccrualEvent fact = Accrual.NONE_YET.decide(correct(cny("-0.05")), ENDING);
      assertThat(fact)
          .isEqualTo(
              new InterestCorrected(
                  WISH,
                  DEPOSITS,
                  DAY,
                  "dep_a",
                  causes,
                  cny("-0.05"),
                  "1",
                  AccrualAccounting.entryOf(DEPOSITS, DAY, cny("-0.05"))));
      assertThat(Accrual.NONE_YET.evolve(fact)).isEqualTo(Accrual.NONE_YET);
    }

    @Test
    void is_refused_without_a_difference_in_another_currency_and_after_the_accrual() {
      assertThat(refusalOf(() -> Accrual.NONE_YET.decide(correct(cny("0.00")), ENDING)))
          .isEqualTo(NOTHING_TO_CORRECT);
      assertThat(refusalOf(() -> Accrual.NONE_YET.decide(correct(usd("1.00")), ENDING)))
          .isEqualTo(CURRENCY_NOT_OF_GROUP);
      var accrued = new Accrual(Optional.of(DAY));
      assertThat(refusalOf(() -> accrued.decide(correct(cny("1.00")), ENDING)))
          .isEqualTo(ALREADY_ACCRUED);
    }
  }

  @Test
  void the_fact_is_remembered_by_its_day() {
    AccrualEvent fact = decide(accrue(DEPOSITS, "1.00", "0.00"));
    assertThat(Accrual.NONE_YET.evolve(fact)).isEqualTo(new Accrual(Optional.of(DAY)));
  }

  @Test
  void a_group_is_written_and_read_and_has_no_other_accounts() {
    String text = "CN01/0101/BANKING/2231/6411.01/CNY";
    assertThat(DEPOSITS).hasToString(text);
    assertThat(AccrualGroup.parse(text)).isEqualTo(DEPOSITS);
    assertThat(AccrualAggregate.idOf(DEPOSITS)).isEqualTo("acr_CN01/0101/BANKING/2231/CNY");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AccrualGroup.parse("CN01/0101/BANKING/2011/6411.01/CNY"))
        .withMessage("interest does not accrue on 2011");
    assertThatIllegalArgumentException().isThrownBy(() -> AccrualGroup.parse("CN01/0101/BANKING"));
  }

  private static AccrualEvent decide(AccrueInterest command) {
    return Accrual.NONE_YET.decide(command, ENDING);
  }

  private static AccrueInterest accrue(AccrualGroup group, String accrued, String booked) {
    return new AccrueInterest(WISH, group, DAY, 300, cny(accrued), cny(booked), "digest", "1");
  }

  private static AccrueInterest accrue(LocalDate date, Money accrued, Money booked) {
    return new AccrueInterest(WISH, DEPOSITS, date, 300, accrued, booked, "digest", "1");
  }

  private static InterestAccrued accrued(
      AccrualGroup group, String accrued, String change, JournalEntry entry) {
    return new InterestAccrued(
        WISH, group, DAY, 300, cny(accrued), cny(change), "digest", "1", entry);
  }
}
