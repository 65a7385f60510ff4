package org.sycee.conformance.fields;

import java.util.Map;

/// Works out the results of a case by their names: numbers, dates, texts, and lists of rows that
/// are such maps again. Throws [NotUnderstood] where the input says something it cannot read.
@FunctionalInterface
public interface Rule {
  Map<String, Object> results(Inputs input);
}
