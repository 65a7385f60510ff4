package org.sycee.ledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartOfAccountsTest {
  private final ChartOfAccounts bank = ChartOfAccounts.commercialBank();

  @Nested
  class of_a_commercial_bank {
    @Test
    void has_110_official_accounts_and_40_of_ours() {
      // Ours: 1504, fifteen memo accounts 7xxx, and twenty-four sub-accounts: 1 + 15 + 24 = 40.
      assertThat(bank.accounts()).hasSize(110 + 40);
      assertThat(codes(bank.accounts().stream()).filter(code -> code.contains("."))).hasSize(24);
      assertThat(codes(bank.accounts().stream()).filter(code -> code.startsWith("7"))).hasSize(15);
    }

    @Test
    void counts_its_accounts_by_type() {
      assertThat(
              bank.accounts().stream()
                  .collect(Collectors.groupingBy(Account::type, Collectors.counting())))
          // 1231 1304 with two sub-accounts 1442 1502 1512 1532 1602 1603 1642 1643 1702 1703.
          .containsEntry(AccountType.CONTRA_ASSET, 14L)
          // 2702.
          .containsEntry(AccountType.CONTRA_LIABILITY, 1L)
          // 3001 with three sub-accounts, 3002, 3101, 3201, 3202.
          .containsEntry(AccountType.COMMON, 8L)
          // 4001 to 4003, 4101 to 4104, 4201, 4401.
          .containsEntry(AccountType.EQUITY, 9L)
          .containsEntry(AccountType.MEMO, 15L)
          .containsOnlyKeys(AccountType.values());
    }

    @ParameterizedTest
    @CsvSource({
      "2011, LIABILITY, CREDIT, 吸收存款, Customer deposits",
      "2012, LIABILITY, CREDIT, 同业存放, Deposits from banks",
      "1003.01, ASSET, DEBIT, 法定存款准备金, Required reserves",
      "1003.02, ASSET, DEBIT, 超额存款准备金, Excess reserves",
      "2011.01, LIABILITY, CREDIT, 个人活期存款, Demand deposits of individuals",
      "2011.02, LIABILITY, CREDIT, 单位活期存款, Demand deposits of companies",
      "2011.11, LIABILITY, CREDIT, 个人定期存款, Time deposits of individuals",
      "2011.12, LIABILITY, CREDIT, 单位定期存款, Time deposits of companies",
      "3001.01, COMMON, EITHER, 行内在途资金, Transfers in transit within the bank",
      "3001.02, COMMON, EITHER, 跨行清算资金, Interbank clearing",
      "3001.03, COMMON, EITHER, 银行卡清算资金, Card clearing",
      "6011.01, INCOME, CREDIT, 贷款及透支利息收入, Interest on loans and overdrafts",
      "6021.01, INCOME, CREDIT, 账户服务费收入, Account fees",
      "6411.01, EXPENSE, DEBIT, 活期存款利息支出, Interest on demand deposits",
      "4104, EQUITY, EITHER, 利润分配, Profit distribution",
      "4201, EQUITY, DEBIT, 库存股, Treasury stock",
      "6901, EXPENSE, EITHER, 以前年度损益调整, Prior year adjustment"
    })
    void has_the_accounts_that_products_post_to(
        String code, AccountType type, NormalBalance balance, String chinese, String english) {
      assertThat(bank.account(code(code)))
          .contains(new Account(code(code), type, balance, chinese, english));
    }

    @Test
    void lists_its_accounts_in_the_order_of_their_codes() {
      assertThat(bank.accounts().stream().map(Account::code)).isSorted();
      assertThat(bank.accounts()).first().extracting(Account::english).isEqualTo("Cash on hand");
    }

    @Test
    void does_not_name_two_accounts_alike() {
      assertThat(bank.accounts().stream().map(Account::chinese)).doesNotHaveDuplicates();
      assertThat(bank.accounts().stream().map(Account::english)).doesNotHaveDuplicates();
    }

    @Test
    void finds_the_children_of_an_account() {
      assertThat(codes(bank.children(code("2011")).stream()))
          .containsExactly("2011.01", "2011.02", "2011.11", "2011.12");
      assertThat(bank.children(code("2011.01"))).isEmpty();
    }

    @Test
    void answers_for_a_missing_account_with_nothing() {
      assertThat(bank.account(code("9999"))).isEmpty();
      assertThat(bank.contains(code("9999"))).isFalse();
      assertThat(bank.contains(code("2011"))).isTrue();
    }

    @Test
    void is_loaded_once() {
      assertThat(ChartOfAccounts.commercialBank()).isSameAs(bank);
    }

    @Test
    void cannot_be_changed() {
      assertThatThrownBy(() -> bank.accounts().clear())
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Nested
  class a_file {
    private static final String DEPOSITS = "2011,LIABILITY,CREDIT,吸收存款,Customer deposits";

    @Test
    void may_have_comments_and_names_of_its_columns() {
      var chart = read("# source", "", "code,type,normal,chinese,english", DEPOSITS);
      assertThat(codes(chart.accounts().stream())).containsExactly("2011");
    }

    @Test
    void children_are_direct_children() {
      var chart =
          read(
              DEPOSITS,
              "2011.01,LIABILITY,CREDIT,个人活期存款,Demand deposits",
              "2011.01.01,LIABILITY,CREDIT,工资户,Salary accounts");
      assertThat(codes(chart.children(code("2011")).stream())).containsExactly("2011.01");
    }

    @Test
    void crashes_on_a_duplicate_with_its_line() {
      assertThatThrownBy(() -> read("# source", DEPOSITS, DEPOSITS))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("line 3 of the chart of accounts: 2011 stands there twice");
    }

    @Test
    void crashes_on_a_sub_account_without_its_parent() {
      assertThatThrownBy(() -> read("2011.01,LIABILITY,CREDIT,个人活期存款,Demand deposits", DEPOSITS))
          .hasMessage("line 1 of the chart of accounts: 2011.01 has no parent 2011 before it");
    }

    @Test
    void crashes_on_a_sub_account_of_another_type() {
      assertThatThrownBy(
              () -> read(DEPOSITS, "2011.01,CONTRA_LIABILITY,DEBIT,个人活期存款,Demand deposits"))
          .hasMessage(
              "line 2 of the chart of accounts: 2011.01 is not of the type of its parent 2011");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "2011,LIABILITY,CREDIT,吸收存款|five fields are expected: 2011,LIABILITY,CREDIT,吸收存款",
          "2011,LIABILITY,CREDIT,存,A,B|five fields are expected: 2011,LIABILITY,CREDIT,存,A,B",
          "201,LIABILITY,CREDIT,吸收存款,Deposits|not an account code: 201",
          "2011,LIABILITY,CREDIT,,Deposits|2011 needs a name in Chinese and in English",
          "1011,LIABILITY,CREDIT,存,Deposits|1011 is no code of type LIABILITY",
          "kode,type,normal,chinese,english|not an account code: kode"
        })
    void crashes_on_a_line_it_does_not_understand(String line, String fault) {
      assertThatThrownBy(() -> read(DEPOSITS, line))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("line 2 of the chart of accounts: " + fault);
    }

    @Test
    void crashes_on_an_unknown_type_or_side() {
      assertThatThrownBy(() -> read("2011,DEBT,CREDIT,吸收存款,Deposits"))
          .hasMessageContaining("line 1 of the chart of accounts: ")
          .hasMessageContaining("DEBT");
      assertThatThrownBy(() -> read("2011,LIABILITY,LEFT,吸收存款,Deposits"))
          .hasMessageContaining("LEFT");
    }
  }

  @Nested
  class the_official_numbering {
    @Test
    void is_that_of_the_chart_we_ship() {
      assertThat(bank.requireOfficialNumbering()).isSameAs(bank);
    }

    @Test
    void is_not_the_swapped_one_of_the_draft_of_2006() {
      var draft =
          read(
              "2011,LIABILITY,CREDIT,同业存放,Deposits from banks",
              "2012,LIABILITY,CREDIT,吸收存款,Customer deposits");
      assertThatThrownBy(draft::requireOfficialNumbering)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("2011 is 吸收存款 in the official numbering, not 同业存放");
    }

    @Test
    void needs_both_accounts() {
      assertThatThrownBy(read()::requireOfficialNumbering)
          .hasMessage("2011 is 吸收存款 in the official numbering, not missing");
      assertThatThrownBy(
              read("2011,LIABILITY,CREDIT,吸收存款,Customer deposits")::requireOfficialNumbering)
          .hasMessage("2012 is 同业存放 in the official numbering, not missing");
    }
  }

  private static ChartOfAccounts read(String... lines) {
    return ChartOfAccountsFile.read(List.of(lines));
  }

  private static Stream<String> codes(Stream<Account> accounts) {
    return accounts.map(Account::code).map(AccountCode::text);
  }

  private static AccountCode code(String text) {
    return new AccountCode(text);
  }
}
