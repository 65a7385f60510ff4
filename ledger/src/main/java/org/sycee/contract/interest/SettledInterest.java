package org.sycee.contract.interest;

import java.math.BigDecimal;
import org.sycee.money.Money;

/// The interest of one period: unrounded in units of the currency, and as the money that is paid.
public record SettledInterest(InterestPeriod period, BigDecimal unrounded, Money interest) {}
