package org.sycee.projections.loans;

import java.time.LocalDate;
import java.util.List;
import org.sycee.money.Money;

/// The credit department's summary of a period: what the loans of each category came from and went
/// to.
///
/// `opening` and `closing` are those of the general ledger; between them stand the facts about the
/// loans. What they do not explain is a fault of the books.
public record CreditSummary(
    String entity, LocalDate from, LocalDate to, List<Line> lines, List<Movement> nonCash) {

  /// One category in one currency. What takes away from the principal is negative.
  public record Line(
      String category,
      Money opening,
      Money disbursed,
      Money collected,
      Money writtenOff,
      Money foreclosed,
      Money transferredOut,
      Money forgiven,
      Money reclassified,
      Money closing) {

    /// closing = opening + disbursed - collected - writeOff - foreclosed - transferredOut -
    /// forgiven ± reclass.
    public Money unexplained() {
      Money explained =
          opening
              .plus(disbursed)
              .plus(collected)
              .plus(writtenOff)
              .plus(foreclosed)
              .plus(transferredOut)
              .plus(forgiven)
              .plus(reclassified);
      return closing.minus(explained);
    }
  }

  /// A change of principal without money, by the position of its fact in the log.
  public record Movement(
      long position,
      LocalDate bookingDate,
      String loanId,
      String kind,
      String category,
      Money amount) {}

  /// Whether every line is explained.
  public boolean isExplained() {
    return lines.stream().allMatch(line -> line.unexplained().isZero());
  }
}
