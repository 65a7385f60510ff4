package org.sycee.app.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sycee.app.history.mapping.HistoricRow;
import org.sycee.app.history.mapping.HistoricRow.Account;
import org.sycee.app.history.mapping.HistoricRow.Transaction;
import org.sycee.app.history.mapping.Mapping;
import org.sycee.app.history.mapping.Refusal;

/// What the files say, day by day in the order of time.
///
/// @param rowsRead rows of all files, headers excluded
/// @param refusals rows that could not be understood; each may have several
/// @param ignoredFiles names of files in the directories that the mapping does not name
public record History(
    Mapping mapping,
    List<Day> days,
    long rowsRead,
    List<Refusal> refusals,
    List<String> ignoredFiles) {

  /// One day of one legal entity.
  ///
  /// @param last whether the history of the entity ends here: this day stays open
  public record Day(
      String entity,
      LocalDate date,
      boolean last,
      List<Account> accounts,
      List<Transaction> transactions) {

    public int size() {
      return accounts.size() + transactions.size();
    }

    /// The openings, then the transactions as they stand in their files.
    public List<HistoricRow> rows() {
      var rows = new ArrayList<HistoricRow>(accounts);
      rows.addAll(transactions);
      return rows;
    }
  }
}
