package org.sycee.ledger;

/// A fact that only the end of a day may book: after the last customer's booking of the day, before
/// the day is closed. No other fact is booked then.
public interface EndOfDayEvent extends Event {}
