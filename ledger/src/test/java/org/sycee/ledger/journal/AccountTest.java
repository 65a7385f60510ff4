package org.sycee.ledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {
  @Nested
  class a_code {
    @ParameterizedTest
    @ValueSource(strings = {"1001", "2011.01", "2011.01.99"})
    void has_four_digits_and_up_to_two_pairs(String text) {
      assertThat(new AccountCode(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "101",
          "10011",
          "0001",
          "2011.",
          "2011.1",
          "2011.001",
          "2011.01.01.01",
          "2011,01",
          " 2011",
          "201a",
          "２０１１"
        })
    void is_refused_in_any_other_shape(String text) {
      assertThatThrownBy(() -> new AccountCode(text))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("not an account code: " + text);
    }

    @Test
    void knows_its_parent() {
      assertThat(new AccountCode("2011.01.99").parent()).contains(new AccountCode("2011.01"));
      assertThat(new AccountCode("2011.01").parent()).contains(new AccountCode("2011"));
      assertThat(new AccountCode("2011").parent()).isEmpty();
    }

    @Test
    void sorts_after_its_parent_and_before_the_next_account() {
      var sorted = Stream.of("2012", "2011.02", "2011", "2011.01.99", "2011.01");
      assertThat(sorted.map(AccountCode::new).sorted().map(AccountCode::text))
          .containsExactly("2011", "2011.01", "2011.01.99", "2011.02", "2012");
    }
  }

  @Nested
  class an_account {
    @ParameterizedTest
    @CsvSource({
      "1001, ASSET, DEBIT", "1304, CONTRA_ASSET, CREDIT", "2011, LIABILITY, CREDIT",
      "2702, CONTRA_LIABILITY, DEBIT", "3001, COMMON, EITHER", "4001, EQUITY, CREDIT",
      "4201, EQUITY, DEBIT", "6011, INCOME, CREDIT", "6061, INCOME, EITHER",
      "6411, EXPENSE, DEBIT", "7001, MEMO, DEBIT"
    })
    void has_a_type_and_a_side_that_fit_its_code(
        String code, AccountType type, NormalBalance balance) {
      assertThat(account(code, type, balance).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
      "2001, ASSET, DEBIT", "2001, CONTRA_ASSET, CREDIT", "1001, LIABILITY, CREDIT",
      "1001, CONTRA_LIABILITY, DEBIT", "1001, COMMON, EITHER", "3001, EQUITY, CREDIT",
      "4001, INCOME, CREDIT", "5001, EXPENSE, DEBIT", "6001, MEMO, DEBIT"
    })
    void is_refused_under_the_number_of_another_class(
        String code, AccountType type, NormalBalance balance) {
      assertThatThrownBy(() -> account(code, type, balance))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(code + " is no code of type " + type);
    }

    @ParameterizedTest
    @CsvSource({
      "1001, ASSET, CREDIT", "1304, CONTRA_ASSET, DEBIT", "2011, LIABILITY, DEBIT",
      "2702, CONTRA_LIABILITY, CREDIT", "6011, INCOME, DEBIT", "6411, EXPENSE, CREDIT",
      "7001, MEMO, CREDIT"
    })
    void is_refused_on_the_wrong_side(String code, AccountType type, NormalBalance balance) {
      assertThatThrownBy(() -> account(code, type, balance))
          .hasMessage(code + " of type " + type + " is not " + balance);
    }

    @ParameterizedTest
    @CsvSource({"'', Cash", "现金, ' '"})
    void is_refused_without_a_name_in_both_languages(String chinese, String english) {
      assertThatThrownBy(() ->
              new Account(
                  new AccountCode("1001"),
                  AccountType.ASSET,
                  NormalBalance.DEBIT,
                  chinese,
                  english))
          .hasMessage("1001 needs a name in Chinese and in English");
    }

    private static Account account(String code, AccountType type, NormalBalance balance) {
      return new Account(new AccountCode(code), type, balance, "科目", "An account");
    }
  }
}
