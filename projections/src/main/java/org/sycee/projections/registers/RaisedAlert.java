package org.sycee.projections.registers;

import java.time.LocalDate;
import java.util.Optional;

/// An alert in the register; `handling` is the fact by which one of the outcomes was chosen,
/// `raisedAt` the position in the log at which it was raised.
public record RaisedAlert(
    String alertId,
    String branch,
    String model,
    String subject,
    LocalDate raisedOn,
    long raisedAt,
    Optional<String> handling,
    Optional<LocalDate> closedOn) {}
