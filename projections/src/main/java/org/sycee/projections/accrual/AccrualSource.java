package org.sycee.projections.accrual;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.sycee.ledger.journal.AccountCode;

/// The contracts of one product family, and what each has earned in interest.
@FunctionalInterface
public interface AccrualSource {
  /// Tells `each` about every contract of the entity that bears interest, in any order: the
  /// interest earned up to and including the day and not yet settled, rounded to the currency as
  /// the product settles it.
  void forEach(String entity, LocalDate closeOf, Consumer<ContractAccrual> each);

  /// Its accounts of accrued interest, each with that of the income or expense. A contract may have
  /// been paid interest and have ended before any of its group was ever accrued: what it left there
  /// is accrued for nobody.
  default Map<AccountCode, AccountCode> accounts() {
    return Map.of();
  }
}
