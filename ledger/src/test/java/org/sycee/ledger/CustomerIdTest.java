package org.sycee.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CustomerIdTest {

  @Test
  void may_be_of_any_script() {
    assertThat(new CustomerId("客户-7")).hasToString("客户-7");
  }

  @Test
  void is_neither_empty_nor_long_nor_blank() {
    for (String value : new String[] {"", "x".repeat(65), "Li Wei", "\0", "a\tb"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new CustomerId(value))
          .withMessageContaining("1 to 64 characters and no blanks");
    }
  }
}
