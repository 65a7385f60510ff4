package org.sycee.app.http.booking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/// On which day to book: the one the caller names, else the one open in the entity's books. The
/// entity is looked up only when it is needed.
public record BookingDay(Optional<LocalDate> asked, Supplier<String> entity) {}
