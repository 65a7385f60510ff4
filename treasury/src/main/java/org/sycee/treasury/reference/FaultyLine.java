package org.sycee.treasury.reference;

import org.sycee.ledger.Rejected;

/// What is wrong with a line of a file, counted from 1.
public record FaultyLine(long line, Rejected refusal) {}
