package org.sycee.treasury.marketdata;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.sycee.ledger.NameShape;

/// Which snapshot: its source, the day whose market it is, and a name chosen by the caller, written
/// `CFETS/2026-01-05/close`. A source has 1 to 20 letters, digits, `_` or `-`, a name 1 to 40.
public record SnapshotId(String source, LocalDate date, String name) {
  private static final int LONGEST_SOURCE = 20;
  private static final int LONGEST_NAME = 40;
  private static final int PARTS = 3;

  public SnapshotId {
    if (!NameShape.fits(source, 0, LONGEST_SOURCE, "_-")
        || !NameShape.fits(name, 0, LONGEST_NAME, "_-")) {
      throw malformed(source + "/" + date + "/" + name);
    }
  }

  public static SnapshotId parse(String text) {
    String[] parts = text.split("/", -1);
    if (parts.length != PARTS) {
      throw malformed(text);
    }
    try {
      return new SnapshotId(parts[0], LocalDate.parse(parts[1]), parts[2]);
    } catch (DateTimeException _) {
      throw malformed(text);
    }
  }

  private static IllegalArgumentException malformed(String text) {
    return new IllegalArgumentException(
        "a snapshot is named CFETS/2026-01-05/close, with 1 to 20 letters, digits, _ or - before"
            + " the date and 1 to 40 after it, but this one is '%s'".formatted(text));
  }

  @Override
  public String toString() {
    return source + "/" + date + "/" + name;
  }
}
