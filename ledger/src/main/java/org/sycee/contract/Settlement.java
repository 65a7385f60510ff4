package org.sycee.contract;

/// Whether two amounts that meet are paid one by one or as their difference.
public enum Settlement {
  /// Each is paid ("delivery").
  GROSS,
  /// Only the difference is paid ("cash settlement").
  NET
}
