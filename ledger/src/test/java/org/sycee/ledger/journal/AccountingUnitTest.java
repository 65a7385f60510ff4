package org.sycee.ledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountingUnitTest {
  @Test
  void reads_back_the_text_it_writes() {
    var unit = new AccountingUnit("CN01", "0101", "BANKING");
    assertThat(unit).hasToString("CN01/0101/BANKING");
    assertThat(AccountingUnit.parse("CN01/0101/BANKING")).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "CN01", "CN01/0101", "CN01/0101/BANKING/1001", "CN01/0101/BANKING/"})
  void is_refused_unless_it_has_three_parts(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AccountingUnit.parse(text))
        .withMessage("'%s' is not an accounting unit such as 'CN01/0101/BANKING'", text);
  }

  @Test
  void is_refused_with_a_name_that_would_not_read_back() {
    refused(
        "/0101/BANKING",
        "a legal entity has 1 to 20 letters, digits, _ and -" + " but this one is ''");
    refused(
        "CN01/01 01/BANKING",
        "a branch has 1 to 20 letters, digits, _ and -" + " but this one is '01 01'");
    refused(
        "CN01/0101/" + "B".repeat(21),
        "a book has 1 to 20 letters, digits, _ and -" + " but this one is 'BBBBBBBBBBBBBBBBBBBBB'");
    assertThat(AccountingUnit.parse("CN01/0101/" + "B".repeat(20)).book()).hasSize(20);
  }

  @Test
  void is_ordered_like_its_text() {
    var units = Stream.of("CN02/0101/A", "CN01/0202/A", "CN01/0101/B", "CN01/0101/A");
    assertThat(units.map(AccountingUnit::parse).sorted().map(AccountingUnit::toString))
        .containsExactly("CN01/0101/A", "CN01/0101/B", "CN01/0202/A", "CN02/0101/A");
  }

  private static void refused(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AccountingUnit.parse(text))
        .withMessage(message);
  }
}
