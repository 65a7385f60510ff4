package org.sycee.projections.registers;

import java.time.LocalDate;
import java.util.Optional;

/// An alert in the register; `handling` is the fact by which one of the outcomes was chosen.
public record RaisedAlert(
    String alertId,
    String branch,
    String model,
    String subject,
    LocalDate raisedOn,
    Optional<String> handling,
    Optional<LocalDate> closedOn) {}
