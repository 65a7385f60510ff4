package org.sycee.ledger.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountCodesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2011.01", "1303", "1303.01", "1303.03", "1303.04", "1304.01", "1132.01", "1132.03",
        "1221.01", "1301.01", "1303.05", "2012.01", "2021.02", "1302", "2003", "1011.02", "2012.02",
        "1132.12"
      })
  void control_accounts_move_only_through_their_contracts(String code) {
    assertThat(AccountCodes.belongsToContracts(new AccountCode(code))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1001", "1132", "1221", "1011.01", "6011.02", "3001.01"})
  void others_move_by_voucher(String code) {
    assertThat(AccountCodes.belongsToContracts(new AccountCode(code))).isFalse();
  }
}
