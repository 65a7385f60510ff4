package org.sycee.ledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.ledger.LedgerScene.BRANCH;
import static org.sycee.ledger.journal.AccountCodes.CASH_ON_HAND;
import static org.sycee.ledger.journal.AccountCodes.DEMAND_DEPOSITS_OF_INDIVIDUALS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerAccountTest {
  @Test
  void of_the_general_ledger_reads_back_the_text_it_writes() {
    var cash = LedgerAccount.of(BRANCH, CASH_ON_HAND);
    assertThat(cash).hasToString("CN01/0101/BANKING/1001");
    assertThat(LedgerAccount.parse("CN01/0101/BANKING/1001")).isEqualTo(cash);
  }

  @Test
  void of_a_contract_reads_back_the_text_it_writes() {
    var deposit = LedgerAccount.of(BRANCH, DEMAND_DEPOSITS_OF_INDIVIDUALS, "dep_7");
    assertThat(deposit).hasToString("CN01/0101/BANKING/2011.01/dep_7");
    assertThat(LedgerAccount.parse("CN01/0101/BANKING/2011.01/dep_7")).isEqualTo(deposit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1001", "CN01/0101/BANKING", "CN01/0101/BANKING/2011.01/dep_7/x"})
  void is_refused_unless_it_has_four_or_five_parts(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LedgerAccount.parse(text))
        .withMessage("'%s' is not a ledger account such as 'CN01/0101/BANKING/1001'", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "dep/7", "dep 7"})
  void is_refused_with_a_contract_that_would_not_read_back(String contract) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LedgerAccount.of(BRANCH, DEMAND_DEPOSITS_OF_INDIVIDUALS, contract));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CN01/0101/BANKING/cash", "CN01//BANKING/1001", "CN01/0101/BANKING/"})
  void is_refused_with_a_part_that_is_none(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> LedgerAccount.parse(text));
  }
}
