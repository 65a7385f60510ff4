package org.sycee.app.http.reading;

/// A position of the log that the books included when the request began: what it reads includes at
/// least everything up to there.
public record BooksPosition(long value) {}
