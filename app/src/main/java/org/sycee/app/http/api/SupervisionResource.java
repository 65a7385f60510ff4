package org.sycee.app.http.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.sycee.projections.supervision.CheckResult;
import org.sycee.projections.supervision.CheckedRow;
import org.sycee.projections.supervision.SupervisionReport;

/// The checks of a business day with their figures.
@Schema(name = "SupervisionReport")
record SupervisionResource(
    String entity,
    LocalDate date,
    @Schema(description = "Position of the log up to which the books include everything.")
        long position,
    boolean passes,
    List<Check> checks) {

  @Schema(name = "SupervisionCheck")
  record Check(String check, String rule, boolean passes, List<Row> rows) {
    static Check of(CheckResult result) {
      return new Check(
          result.check(),
          result.rule(),
          result.passes(),
          result.rows().stream().map(Row::of).toList());
    }
  }

  @Schema(name = "SupervisedRow")
  record Row(
      @Schema(description = "Branch, account or kind, and currency.") String row,
      boolean passes,
      List<Figure> figures) {
    static Row of(CheckedRow row) {
      return new Row(
          row.row(),
          row.passes(),
          row.figures().stream().map(each -> new Figure(each.name(), each.value())).toList());
    }
  }

  @Schema(name = "SupervisedFigure")
  record Figure(
      String name,
      @Schema(description = "An amount in the currency of the row, or a number.") String value) {}

  static SupervisionResource of(SupervisionReport report) {
    return new SupervisionResource(
        report.entity(),
        report.date(),
        report.position(),
        report.passes(),
        report.checks().stream().map(Check::of).toList());
  }
}
