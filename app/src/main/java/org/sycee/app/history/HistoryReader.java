package org.sycee.app.history;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sycee.app.history.History.Day;
import org.sycee.app.history.mapping.AccountsMapping;
import org.sycee.app.history.mapping.Faults;
import org.sycee.app.history.mapping.HistoricRow;
import org.sycee.app.history.mapping.Mapping;
import org.sycee.app.history.mapping.Refusal;
import org.sycee.app.history.mapping.Row.Place;
import org.sycee.app.history.mapping.RowRejection;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositCommand.OpenDeposit;
import org.sycee.ledger.deposit.DepositId;

/// Reads the data files of a mapping. All rows are in memory together, because files need not be in
/// the order of their dates: about a kilobyte each.
public final class HistoryReader {
  private final Mapping mapping;
  private final Map<DepositId, OpenDeposit> openings = new HashMap<>();
  private final Map<TransactionId, Place> ids = new HashMap<>();
  private final Map<DayKey, Day> days = new TreeMap<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private long rows;

  private HistoryReader(Mapping mapping) {
    this.mapping = mapping;
  }

  /// Reads the files, or those in the directories, that the mapping names.
  public static History read(Mapping mapping, Collection<Path> data) {
    return new HistoryReader(mapping).read(DataFiles.find(mapping, data));
  }

  private History read(DataFiles files) {
    mapping.accounts().ifPresent(accounts -> readAccounts(files, accounts));
    for (Path path : files.transactions()) {
      rows +=
          new DataFile(path, mapping.transactions())
              .forEach((row, faults) -> {
                var transaction =
                    faults.found().isEmpty()
                        ? mapping.transactions().read(row, openings, faults)
                        : Optional.<HistoricRow.Transaction>empty();
                transaction
                    .filter(read -> isFirst(read, faults))
                    .ifPresent(read -> day(read).transactions().add(read));
                refusals.addAll(faults.found());
              });
    }
    return new History(
        mapping,
        inOrder(),
        rows,
        List.copyOf(refusals),
        files.ignored().stream().map(path -> String.valueOf(path.getFileName())).toList());
  }

  private void readAccounts(DataFiles files, AccountsMapping accounts) {
    for (Path path : files.accounts()) {
      rows +=
          new DataFile(path, accounts)
              .forEach((row, faults) -> {
                var account =
                    faults.found().isEmpty()
                        ? accounts.read(row, faults)
                        : Optional.<HistoricRow.Account>empty();
                account
                    .filter(read -> isFirst(read, faults))
                    .ifPresent(read -> {
                      openings.putIfAbsent(read.command().depositId(), read.command());
                      day(read).accounts().add(read);
                    });
                refusals.addAll(faults.found());
              });
    }
  }

  private boolean isFirst(HistoricRow row, Faults faults) {
    TransactionId id = row.command().transactionId();
    Place earlier = ids.putIfAbsent(id, row.place());
    if (earlier != null) {
      faults.add(
          RowRejection.TRANSACTION_ID_REPEATED.because(
              "%s is the transaction of %s already".formatted(id, earlier)));
    }
    return earlier == null;
  }

  private Day day(HistoricRow row) {
    return days.computeIfAbsent(
        new DayKey(row.command().bookingDate(), row.entity()),
        key -> new Day(key.entity, key.date, false, new ArrayList<>(), new ArrayList<>()));
  }

  private List<Day> inOrder() {
    Set<String> seen = new HashSet<>();
    var reversed = new ArrayList<Day>();
    for (Day day : List.copyOf(days.values()).reversed()) {
      boolean last = seen.add(day.entity());
      reversed.add(new Day(day.entity(), day.date(), last, day.accounts(), day.transactions()));
    }
    return List.copyOf(reversed.reversed());
  }

  private record DayKey(LocalDate date, String entity) implements Comparable<DayKey> {
    private static final Comparator<DayKey> ORDER =
        Comparator.comparing(DayKey::date).thenComparing(DayKey::entity);

    @Override
    public int compareTo(DayKey other) {
      return ORDER.compare(this, other);
    }
  }
}
