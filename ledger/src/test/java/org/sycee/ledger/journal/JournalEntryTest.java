package org.sycee.ledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.ledger.LedgerScene.CLOSED_DAY;
import static org.sycee.ledger.LedgerScene.DAY;
import static org.sycee.ledger.LedgerScene.NEXT_DAY;
import static org.sycee.ledger.LedgerScene.OTHER_BRANCH;
import static org.sycee.ledger.LedgerScene.at;
import static org.sycee.ledger.LedgerScene.cny;
import static org.sycee.ledger.LedgerScene.usd;
import static org.sycee.ledger.journal.AccountCodes.CASH_ON_HAND;
import static org.sycee.ledger.journal.AccountCodes.EXCESS_RESERVES;
import static org.sycee.ledger.journal.AccountCodes.PAID_IN_CAPITAL;
import static org.sycee.ledger.journal.AccountCodes.TRANSFERS_IN_TRANSIT;
import static org.sycee.ledger.journal.JournalEntry.on;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.money.Money;

class JournalEntryTest {
  private static final LedgerAccount CASH = at(CASH_ON_HAND);
  private static final LedgerAccount RESERVES = at(EXCESS_RESERVES);
  private static final LedgerAccount CAPITAL = at(PAID_IN_CAPITAL);
  private static final LedgerAccount TRANSIT = at(TRANSFERS_IN_TRANSIT);
  private static final LedgerAccount CASH_ELSEWHERE = LedgerAccount.of(OTHER_BRANCH, CASH_ON_HAND);
  private static final LedgerAccount TRANSIT_ELSEWHERE =
      LedgerAccount.of(OTHER_BRANCH, TRANSFERS_IN_TRANSIT);

  @Nested
  class Balances {
    @Test
    void with_one_debit_and_one_credit_of_the_same_amount() {
      var entry = on(DAY).debit(CASH, cny("5.00")).credit(CAPITAL, cny("5.00")).entry();
      assertThat(entry.postings())
          .containsExactly(
              new Posting(CASH, Side.DEBIT, cny("5.00")),
              new Posting(CAPITAL, Side.CREDIT, cny("5.00")));
    }

    @Test
    void with_the_credit_written_first() {
      assertBalanced(on(DAY).credit(CAPITAL, cny("5.00")).debit(CASH, cny("5.00")));
    }

    @Test
    void with_many_lines_whose_sums_are_equal() {
      assertBalanced(
          on(DAY)
              .debit(CASH, cny("3.00"))
              .debit(RESERVES, cny("4.00"))
              .credit(CAPITAL, cny("6.99"))
              .credit(CAPITAL, cny("0.01")));
    }

    @Test
    void with_each_currency_balanced_by_itself() {
      assertBalanced(
          on(DAY)
              .debit(CASH, usd("1.00"))
              .credit(TRANSIT, usd("1.00"))
              .debit(TRANSIT, cny("7.10"))
              .credit(CASH, cny("7.10")));
    }

    @Test
    void with_each_accounting_unit_balanced_by_itself() {
      assertBalanced(
          on(DAY)
              .debit(TRANSIT, cny("5.00"))
              .credit(CASH, cny("5.00"))
              .debit(CASH_ELSEWHERE, cny("5.00"))
              .credit(TRANSIT_ELSEWHERE, cny("5.00")));
    }

    @Test
    void with_sums_beyond_64_bits() {
      Money largest = new Money(cny("0").currency(), Long.MAX_VALUE);
      assertBalanced(
          on(DAY)
              .debit(CASH, largest)
              .debit(RESERVES, largest)
              .credit(CAPITAL, largest)
              .credit(TRANSIT, largest));
    }

    private static void assertBalanced(JournalEntry.Draft draft) {
      JournalEntry entry = draft.entry();
      assertThat(JournalEntry.imbalance(entry.postings())).isEmpty();
    }
  }

  @Nested
  class Does_not_exist {
    @Test
    void without_postings() {
      unbalanced(on(DAY), "an entry has at least two postings, this one has 0");
    }

    @Test
    void with_one_posting() {
      unbalanced(
          on(DAY).debit(CASH, cny("5.00")), "an entry has at least two postings, this one has 1");
    }

    @Test
    void with_two_different_amounts() {
      unbalanced(
          on(DAY).debit(CASH, cny("5.00")).credit(CAPITAL, cny("5.01")),
          "the entry does not balance in CN01/0101/BANKING: debits CNY 5.00, credits CNY 5.01");
    }

    @Test
    void with_two_debits() {
      unbalanced(
          on(DAY).debit(CASH, cny("5.00")).debit(RESERVES, cny("5.00")),
          "the entry does not balance in CN01/0101/BANKING: debits CNY 10.00, credits CNY 0.00");
    }

    @Test
    void with_two_credits() {
      unbalanced(
          on(DAY).credit(CASH, cny("5.00")).credit(RESERVES, cny("5.00")),
          "the entry does not balance in CN01/0101/BANKING: debits CNY 0.00, credits CNY 10.00");
    }

    @Test
    void with_a_debit_in_one_currency_and_a_credit_in_another() {
      unbalanced(
          on(DAY).debit(CASH, cny("5.00")).credit(CASH, usd("5.00")),
          "the entry does not balance in CN01/0101/BANKING: debits CNY 5.00, credits CNY 0.00");
    }

    @Test
    void with_a_debit_in_one_branch_and_a_credit_in_another() {
      unbalanced(
          on(DAY).debit(CASH, cny("5.00")).credit(CASH_ELSEWHERE, cny("5.00")),
          "the entry does not balance in CN01/0101/BANKING: debits CNY 5.00, credits CNY 0.00");
    }

    @Test
    void with_a_debit_in_one_book_of_a_branch_and_a_credit_in_another() {
      var trading = LedgerAccount.of(AccountingUnit.parse("CN01/0101/TRADING"), CASH_ON_HAND);
      unbalanced(
          on(DAY).debit(CASH, cny("5.00")).credit(trading, cny("5.00")),
          "the entry does not balance in CN01/0101/BANKING: debits CNY 5.00, credits CNY 0.00");
    }

    @Test
    void with_many_lines_a_cent_apart() {
      unbalanced(
          on(DAY)
              .debit(CASH, cny("3.00"))
              .debit(RESERVES, cny("4.00"))
              .credit(CAPITAL, cny("6.99")),
          "the entry does not balance in CN01/0101/BANKING: debits CNY 7.00, credits CNY 6.99");
    }

    @Test
    void with_currencies_that_balance_only_as_numbers() {
      unbalanced(
          on(DAY)
              .debit(CASH, cny("5.00"))
              .debit(CASH, usd("1.00"))
              .credit(CAPITAL, cny("1.00"))
              .credit(CAPITAL, usd("5.00")),
          "the entry does not balance in CN01/0101/BANKING: debits CNY 5.00, credits CNY 1.00");
    }

    @Test
    void with_branches_that_balance_only_together() {
      unbalanced(
          on(DAY)
              .debit(CASH_ELSEWHERE, cny("5.00"))
              .credit(CASH_ELSEWHERE, cny("4.00"))
              .debit(CASH, cny("4.00"))
              .credit(CASH, cny("5.00")),
          "the entry does not balance in CN01/0101/BANKING: debits CNY 4.00, credits CNY 5.00");
    }

    @Test
    void with_sums_that_differ_beyond_64_bits() {
      Money largest = new Money(cny("0").currency(), Long.MAX_VALUE);
      // 2 x 92233720368547758.07
      unbalanced(
          on(DAY).debit(CASH, largest).debit(RESERVES, largest),
          "the entry does not balance in CN01/0101/BANKING:"
              + " debits CNY 184467440737095516.14, credits CNY 0.00");
    }

    private static void unbalanced(JournalEntry.Draft draft, String message) {
      assertThatIllegalArgumentException().isThrownBy(draft::entry).withMessage(message);
    }
  }

  @Nested
  class Reversed {
    private final JournalEntry entry =
        on(DAY, CLOSED_DAY).debit(CASH, cny("5.00")).credit(CAPITAL, cny("5.00")).entry();

    @Test
    void it_has_each_posting_on_the_other_side_on_another_day_with_its_own_value_date() {
      assertThat(entry.reversed(NEXT_DAY))
          .isEqualTo(
              on(NEXT_DAY, CLOSED_DAY)
                  .credit(CASH, cny("5.00"))
                  .debit(CAPITAL, cny("5.00"))
                  .entry());
    }

    @Test
    void twice_it_is_itself() {
      assertThat(entry.reversed(NEXT_DAY).reversed(DAY)).isEqualTo(entry);
    }
  }

  @Test
  void is_valued_on_the_day_it_is_booked_unless_told_otherwise() {
    var entry = on(DAY).debit(CASH, cny("5.00")).credit(CAPITAL, cny("5.00")).entry();
    assertThat(entry.bookingDate()).isEqualTo(DAY);
    assertThat(entry.valueDate()).isEqualTo(DAY);
  }

  @Test
  void keeps_its_own_copy_of_the_postings() {
    var postings =
        new ArrayList<>(
            on(DAY).debit(CASH, cny("5.00")).credit(CAPITAL, cny("5.00")).entry().postings());
    var entry = new JournalEntry(DAY, DAY, postings);
    postings.clear();
    assertThat(entry.postings()).hasSize(2);
  }

  @Test
  void its_imbalance_can_be_asked_before_it_is_written() {
    assertThat(JournalEntry.imbalance(List.of(new Posting(CASH, Side.DEBIT, cny("5.00")))))
        .contains("an entry has at least two postings, this one has 1");
  }
}
