package org.sycee.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sycee.ledger.journal.LedgerAccount;

class AccountNamesTest {
  /// What beancount 2 takes for an account: `beancount/core/account.py`, the ASCII part.
  private static final Pattern ACCEPTED_BY_BEANCOUNT =
      Pattern.compile("(Assets|Liabilities|Equity|Income|Expenses)(:[A-Z0-9][A-Za-z0-9-]*)+");

  @ParameterizedTest
  @CsvSource({
    "CN01/0101/BANKING/1001, Assets:CN01:0101:BANKING:1001",
    "CN01/0101/BANKING/2011.01/dep_7, Liabilities:CN01:0101:BANKING:2011-01:X-dep--7",
    "CN01/0101/BANKING/3001.01, Assets:CN01:0101:BANKING:3001-01",
    "CN01/0101/BANKING/4001, Equity:CN01:0101:BANKING:4001",
    "CN01/0101/BANKING/6021.01, Income:CN01:0101:BANKING:6021-01",
    "CN01/0101/BANKING/6411.01, Expenses:CN01:0101:BANKING:6411-01",
    "hk-2/_/X-1/7021, Equity:X-hk-02:X---:X-X-01:7021",
  })
  void beancount_gets_capitals_digits_and_hyphens(String account, String name) {
    assertThat(AccountNames.BEANCOUNT.nameOf(LedgerAccount.parse(account))).isEqualTo(name);
  }

  @Test
  void hledger_and_ledger_get_every_part_as_it_is() {
    assertThat(
            AccountNames.PLAIN.nameOf(LedgerAccount.parse("CN01/0101/BANKING/2011.01/dep_A-b_c")))
        .isEqualTo("Liabilities:CN01:0101:BANKING:2011.01:dep_A-b_c");
  }

  /// All ids of up to four characters out of those that matter: hyphens, underscores, the letter of
  /// the mark, another capital, the digit of an escape, a small letter.
  @ParameterizedTest
  @EnumSource
  void every_name_is_accepted_is_its_own_and_can_be_read_back(AccountNames names) {
    var seen = new HashSet<String>();
    for (String id : ids(4)) {
      LedgerAccount account = LedgerAccount.parse("CN01/0101/" + id + "/2011.01/" + id);
      String name = names.nameOf(account);
      assertThat(seen.add(name)).as(name).isTrue();
      assertThat(names.accountNamed(name)).isEqualTo(account);
      if (names == AccountNames.BEANCOUNT) {
        assertThat(name).matches(ACCEPTED_BY_BEANCOUNT);
      }
    }
    // 6 + 36 + 216 + 1296
    assertThat(seen).hasSize(1554);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Assets:CN01:0101:BANKING",
        "Assets:CN01:0101:BANKING:1001:A:B",
        "Liabilities:CN01:0101:BANKING:1001",
        "Assets:CN01:0101:BANKING-:1001",
        "Assets:CN01:0101:BANKING-1:1001",
        "Assets:X-CN01:0101:BANKING:1001",
      })
  void a_name_that_no_account_has_is_not_read(String name) {
    assertThatThrownBy(() -> AccountNames.BEANCOUNT.accountNamed(name))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> ids(int longest) {
    List<String> ids = new ArrayList<>();
    List<String> previous = List.of("");
    for (int length = 1; length <= longest; length++) {
      List<String> next = new ArrayList<>();
      for (String id : previous) {
        for (char c : "-_XA0a".toCharArray()) {
          next.add(id + c);
        }
      }
      ids.addAll(next);
      previous = next;
    }
    return ids;
  }
}
