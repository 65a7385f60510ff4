package org.sycee.projections.accrual;

import java.time.LocalDate;
import java.util.function.Consumer;

/// The contracts of one product family, and what each has earned in interest.
@FunctionalInterface
public interface AccrualSource {
  /// Tells `each` about every contract of the entity that bears interest, in any order: the
  /// interest earned up to and including the day and not yet settled, rounded to the currency as
  /// the product settles it.
  void forEach(String entity, LocalDate closeOf, Consumer<ContractAccrual> each);
}
