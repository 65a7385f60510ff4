package org.sycee.conformance.fields;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// The input fields of a case. It remembers which were read: a field that its rule never asked for
/// may change the result, so such a case is not judged.
public final class Inputs {
  private final Map<String, JsonNode> fields;
  private final Map<String, JsonNode> expected;
  private final Set<String> unread;

  Inputs(Map<String, JsonNode> fields, Map<String, JsonNode> expected) {
    this.fields = fields;
    this.expected = expected;
    this.unread = new TreeSet<>(fields.keySet());
  }

  public boolean has(String... names) {
    return Stream.of(names).allMatch(fields::containsKey);
  }

  /// The names of what the case expects, for results that are named after their input.
  public Set<String> expectedFields() {
    return expected.keySet();
  }

  /// What the case expects under the name, for a table whose dates are chosen there; else nothing.
  public JsonNode expected(String name) {
    return expected.getOrDefault(name, MissingNode.getInstance());
  }

  /// A field that only explains another one.
  public void explains(String name) {
    unread.remove(name);
  }

  public JsonNode node(String name) {
    JsonNode node = fields.get(name);
    if (node == null) {
      throw new NotUnderstood("it has no field " + name);
    }
    unread.remove(name);
    return node;
  }

  public String text(String name) {
    return node(name).asString();
  }

  public LocalDate date(String name) {
    return date(node(name));
  }

  /// A number, written as a number or as text.
  public BigDecimal number(String name) {
    return number(node(name));
  }

  public int wholeNumber(String name) {
    try {
      return number(name).intValueExact();
    } catch (ArithmeticException e) {
      throw new NotUnderstood(name + " is no whole number: " + text(name));
    }
  }

  public List<BigDecimal> numbers(String name) {
    return node(name).valueStream().map(Inputs::number).toList();
  }

  public static BigDecimal number(JsonNode node) {
    try {
      return node.isNumber() ? node.decimalValue() : new BigDecimal(node.asString());
    } catch (NumberFormatException e) {
      throw new NotUnderstood("it is no number: " + node);
    }
  }

  public static LocalDate date(JsonNode node) {
    try {
      return LocalDate.parse(node.asString());
    } catch (DateTimeException e) {
      throw new NotUnderstood("it is no date: " + node);
    }
  }

  Set<String> unread() {
    return unread;
  }
}
