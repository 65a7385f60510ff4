package org.sycee.ledger.loanrisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sycee.ledger.loanrisk.RiskRules.Kind;
import org.sycee.money.Money;

class RiskRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  private final RiskRules official = RiskRules.official();

  @ParameterizedTest
  @CsvSource({
    "0, NORMAL",
    "1, SPECIAL_MENTION",
    "90, SPECIAL_MENTION",
    "91, SUBSTANDARD",
    "270, SUBSTANDARD",
    "271, DOUBTFUL",
    "360, DOUBTFUL",
    "361, LOSS"
  })
  void the_best_class_follows_from_the_days_overdue(int days, LoanClass best) {
    assertThat(official.floorByOverdue(days, DAY)).isEqualTo(best);
  }

  @ParameterizedTest
  @CsvSource({"49.99, NORMAL", "50.00, DOUBTFUL", "89.99, DOUBTFUL", "90.00, LOSS"})
  void the_best_class_follows_from_the_expected_loss(String loss, LoanClass best) {
    assertThat(official.floorByLoss(Money.of("CNY", loss), Money.of("CNY", "100.00"), DAY))
        .isEqualTo(best);
  }

  @ParameterizedTest
  @CsvSource({
    "NORMAL, 0.00",
    "SPECIAL_MENTION, 2.00",
    "SUBSTANDARD, 25.00",
    "DOUBTFUL, 50.00",
    "LOSS, 100.00"
  })
  void the_special_provision_follows_from_the_class(LoanClass loanClass, String provision) {
    assertThat(official.specialProvision(loanClass, Money.of("CNY", "100.00"), DAY))
        .isEqualTo(Money.of("CNY", provision));
  }

  @ParameterizedTest
  @CsvSource({"0.00, NORMAL", "10.00, NORMAL", "10.01, SUBSTANDARD", "100.00, SUBSTANDARD"})
  void the_best_class_follows_from_what_the_borrower_does_not_pay(String bad, LoanClass best) {
    var debts = new BorrowerDebts(Money.of("CNY", "100.00"), Money.of("CNY", bad));
    assertThat(official.floorByBorrower(debts, DAY)).isEqualTo(best);
    assertThat(official.floorByBorrower(debts, LocalDate.of(2023, 6, 30)))
        .isEqualTo(LoanClass.NORMAL);
  }

  @Test
  void no_borrower_owes_less_than_what_he_does_not_pay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BorrowerDebts(Money.of("CNY", "1.00"), Money.of("CNY", "1.01")))
        .withMessageContaining("1.01");
  }

  @Test
  void no_rule_applies_before_its_date() {
    LocalDate before = LocalDate.of(2023, 6, 30);
    assertThat(official.versionOn(Kind.FLOOR_BY_OVERDUE, before)).isZero();
    assertThat(official.floorByOverdue(400, before)).isEqualTo(LoanClass.NORMAL);
    assertThat(official.generalProvision(Money.of("CNY", "100.00"), before))
        .isEqualTo(Money.of("CNY", "1.00"));
  }

  @Test
  void a_line_of_another_shape_is_a_fault() {
    assertThatIllegalStateException().isThrownBy(() -> RiskRules.read(List.of("1,2,3")));
  }

  @Test
  void only_the_three_worst_classes_are_non_performing() {
    assertThat(LoanClass.SPECIAL_MENTION.isNonPerforming()).isFalse();
    assertThat(LoanClass.SUBSTANDARD.isNonPerforming()).isTrue();
  }
}
