package org.sycee.ledger.deposit.product;

import java.time.LocalDate;
import org.sycee.money.Rate;

/// The term a time deposit is in: the rate of its first day holds until it matures.
public record Term(LocalDate startDate, LocalDate maturityDate, Rate rate) {}
