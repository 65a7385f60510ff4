package org.sycee.treasury.deal;

import java.time.LocalDate;
import org.sycee.money.Rate;

/// The rate of a swap's index from a reset date on.
public record RateFixing(LocalDate date, Rate rate) {}
