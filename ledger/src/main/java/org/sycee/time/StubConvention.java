package org.sycee.time;

/// Which end of a schedule is irregular when its length is no multiple of its frequency, and
/// whether the irregular period is shorter or longer than the others. The terms are those of FpML.
public enum StubConvention {
  /// No period may be irregular: such a schedule is refused.
  NONE,
  SHORT_INITIAL,
  LONG_INITIAL,
  SHORT_FINAL,
  LONG_FINAL;

  /// Whether the regular periods are counted back from the end.
  boolean isInitial() {
    return strata().isCalculateBackwards();
  }

  com.opengamma.strata.basics.schedule.StubConvention strata() {
    return switch (this) {
      case NONE -> com.opengamma.strata.basics.schedule.StubConvention.NONE;
      case SHORT_INITIAL -> com.opengamma.strata.basics.schedule.StubConvention.SHORT_INITIAL;
      case LONG_INITIAL -> com.opengamma.strata.basics.schedule.StubConvention.LONG_INITIAL;
      case SHORT_FINAL -> com.opengamma.strata.basics.schedule.StubConvention.SHORT_FINAL;
      case LONG_FINAL -> com.opengamma.strata.basics.schedule.StubConvention.LONG_FINAL;
    };
  }
}
