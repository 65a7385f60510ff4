package org.sycee.projections.credit;

import java.math.BigDecimal;
import java.util.Optional;
import org.sycee.money.Money;

/// The loans to small enterprises and the two that are not lower (两个不低于): their increase than that
/// of the year before, their growth than that of all loans.
public record SmallEnterprises(LoanGroup loans, LoanGroup all, Optional<Money> increaseBefore) {
  private static final String SMALL = "SMALL";

  /// What a test came to.
  public enum Verdict {
    HELD,
    MISSED,
    /// There is nothing to compare with.
    NOT_COMPARABLE
  }

  static SmallEnterprises of(Portfolio now, Optional<Portfolio> yearBefore) {
    return new SmallEnterprises(
        now.group(Grouping.SMALL_ENTERPRISE, SMALL),
        now.total(),
        yearBefore.map(before -> before.group(Grouping.SMALL_ENTERPRISE, SMALL).increase()));
  }

  /// Their increase is not lower than that of the year before.
  public Verdict increase() {
    return increaseBefore
        .map(before -> verdict(!loans.increase().isLessThan(before)))
        .orElse(Verdict.NOT_COMPARABLE);
  }

  /// Their growth is not lower than that of all loans.
  public Verdict growth() {
    Optional<BigDecimal> ofAll = all.growth();
    return loans
        .growth()
        .flatMap(own -> ofAll.map(other -> verdict(own.compareTo(other) >= 0)))
        .orElse(Verdict.NOT_COMPARABLE);
  }

  private static Verdict verdict(boolean held) {
    return held ? Verdict.HELD : Verdict.MISSED;
  }
}
