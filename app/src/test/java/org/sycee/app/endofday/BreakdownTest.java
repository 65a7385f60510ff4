package org.sycee.app.endofday;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sycee.ledger.accrual.AccrualGroup;
import org.sycee.projections.accrual.ContractAccrual;

class BreakdownTest {
  private static final AccrualGroup GROUP = AccrualGroup.parse("CN01/0101/BANKING/2231/6411/CNY");

  private static Breakdown of(ContractAccrual... all) {
    var breakdown = new Breakdown();
    for (ContractAccrual each : all) {
      breakdown.add(each);
    }
    return breakdown;
  }

  private static ContractAccrual accrual(String contract, long minorUnits) {
    return new ContractAccrual(contract, GROUP, minorUnits);
  }

  @Test
  void counts_and_adds() {
    Breakdown breakdown = of(accrual("a", 5), accrual("b", -2));
    assertThat(breakdown.contracts()).isEqualTo(2);
    assertThat(breakdown.minorUnits()).isEqualTo(3);
  }

  @Test
  void has_a_digest_that_does_not_depend_on_the_order() {
    assertThat(of(accrual("a", 5), accrual("b", 7)).digest())
        .isEqualTo(of(accrual("b", 7), accrual("a", 5)).digest());
  }

  @Test
  void has_another_digest_for_another_amount_or_contract() {
    String digest = of(accrual("a", 5), accrual("b", 7)).digest();
    assertThat(of(accrual("a", 7), accrual("b", 5)).digest()).isNotEqualTo(digest);
    assertThat(of(accrual("a", 5), accrual("c", 7)).digest()).isNotEqualTo(digest);
    assertThat(of(accrual("a", 5)).digest()).isNotEqualTo(digest);
  }

  @Test
  void one_line_has_its_own_sha_256() {
    // printf 'a 5' | sha256sum
    assertThat(of(accrual("a", 5)).digest())
        .isEqualTo("2a23f1bfde6738420a42dcf973adeae24194a6c630939fe96b52c5cf875948c5");
  }
}
