package org.sycee.projections.credit;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.sycee.money.Money;

/// The credit department's summary of a period in one currency.
///
/// `opening` and `closing` of the lines are those of the general ledger; between them stand the
/// facts about the loans. What they do not explain is a fault of the books.
///
/// @param position of the log up to which it includes everything
/// @param nonCash every change of principal without money
/// @param yearBefore the same period a year before; empty if the entity did not exist
public record CreditSummary(
    String entity,
    Currency currency,
    long position,
    List<Line> lines,
    List<Movement> nonCash,
    Portfolio portfolio,
    Optional<Portfolio> yearBefore,
    List<Income> income,
    ForeclosedAssets assets) {

  /// One category. What takes away from the principal is negative.
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

    static Line none(String category, Currency currency) {
      Money zero = Money.zero(currency);
      return new Line(category, zero, zero, zero, zero, zero, zero, zero, zero, zero);
    }

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

    Line plus(Line other) {
      return new Line(
          category,
          opening.plus(other.opening),
          disbursed.plus(other.disbursed),
          collected.plus(other.collected),
          writtenOff.plus(other.writtenOff),
          foreclosed.plus(other.foreclosed),
          transferredOut.plus(other.transferredOut),
          forgiven.plus(other.forgiven),
          reclassified.plus(other.reclassified),
          closing.plus(other.closing));
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

  /// What an account of interest income earned within the period.
  public record Income(String account, Money earned, Optional<Money> yearBefore) {}

  public Line total() {
    return lines.stream().reduce(Line.none(Grouping.TOTAL.name(), currency), Line::plus);
  }

  public SmallEnterprises smallEnterprises() {
    return SmallEnterprises.of(portfolio, yearBefore);
  }

  /// Whether every line is explained, and the foreclosed assets.
  public boolean isExplained() {
    return assets.unexplained().isZero()
        && lines.stream().allMatch(line -> line.unexplained().isZero());
  }
}
