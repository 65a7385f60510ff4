package org.sycee.treasury.nostro;

import java.util.Currency;
import java.util.List;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.treasury.counterparty.CounterpartyId;

/// On which accounts of our ledger a nostro account is booked, one for each book that pays through
/// it, and under which number the correspondent keeps it. Value dates of the two books may differ
/// by up to `toleranceDays` calendar days.
public record NostroTerms(
    List<LedgerAccount> accounts,
    Currency currency,
    CounterpartyId correspondent,
    String accountNumber,
    int toleranceDays) {
  private static final int MOST_DAYS = 31;

  public NostroTerms {
    accounts = List.copyOf(accounts);
    if (toleranceDays < 0 || toleranceDays > MOST_DAYS) {
      throw new IllegalArgumentException(
          "value dates differ by 0 to %d days, not %d".formatted(MOST_DAYS, toleranceDays));
    }
  }

  /// The legal entity in whose books it is.
  public String entity() {
    return accounts.getFirst().unit().entity();
  }
}
