package org.sycee.projections.supervision;

import java.time.LocalDate;
import java.util.List;

/// One check of a legal entity's business day.
interface SupervisionCheck {
  /// The permanent name, such as `FOUR_COLUMNS`.
  String name();

  /// The rule it comes from, in the trade's words.
  String rule();

  /// What was compared, row by row; nothing if the day has nothing of the kind.
  List<CheckedRow> rows(String entity, LocalDate date);
}
