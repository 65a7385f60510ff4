package org.sycee.contract;

import java.math.BigDecimal;
import java.time.LocalDate;

/// The purchase or sale of a running contract at a clean price: accrued interest is paid besides.
public record Trade(LocalDate date, BigDecimal price) {}
