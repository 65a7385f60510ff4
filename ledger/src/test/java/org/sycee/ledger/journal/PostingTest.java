package org.sycee.ledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.ledger.LedgerScene.at;
import static org.sycee.ledger.LedgerScene.cny;
import static org.sycee.ledger.journal.AccountCodes.CASH_ON_HAND;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingTest {
  private static final LedgerAccount CASH = at(CASH_ON_HAND);

  @ParameterizedTest
  @CsvSource({"0.00", "-0.01"})
  void does_not_exist_unless_its_amount_is_positive(String amount) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Posting(CASH, Side.DEBIT, cny(amount)))
        .withMessage("a posting of CNY %s to CN01/0101/BANKING/1001", amount);
  }

  @Test
  void counts_as_debit_minus_credit() {
    assertThat(new Posting(CASH, Side.DEBIT, cny("1.23")).debitMinorUnits()).isEqualTo(123);
    assertThat(new Posting(CASH, Side.CREDIT, cny("1.23")).debitMinorUnits()).isEqualTo(-123);
  }

  @Test
  void reversed_is_the_same_amount_on_the_other_side() {
    var debit = new Posting(CASH, Side.DEBIT, cny("1.23"));
    var credit = new Posting(CASH, Side.CREDIT, cny("1.23"));
    assertThat(debit.reversed()).isEqualTo(credit);
    assertThat(credit.reversed()).isEqualTo(debit);
  }
}
