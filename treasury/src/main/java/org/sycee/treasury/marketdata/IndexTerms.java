package org.sycee.treasury.marketdata;

import java.util.Currency;
import org.sycee.time.DayCount;
import org.sycee.time.Tenor;

/// What an index is: its fixings are rates a year by the day count, for money lent for the tenor.
///
/// @param calendar the days on which it is fixed, such as CNBE or EUTA
public record IndexTerms(
    String name,
    Currency currency,
    DayCount dayCount,
    Tenor tenor,
    String calendar,
    PublicationTime publication) {}
