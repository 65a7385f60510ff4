package org.sycee.conformance.fields;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sycee.conformance.Report;
import tools.jackson.databind.JsonNode;

/// Compares what a rule works out with what a case expects. A case passes only if every one of its
/// fields, of input and of result, took part.
public final class FieldJudge {
  private final Closeness closeness;

  public FieldJudge(Closeness closeness) {
    this.closeness = closeness;
  }

  /// Where the first difference is, and what it is.
  private record Difference(String field, Object expected, Object got) {}

  public void judge(
      String id,
      Map<String, JsonNode> inputs,
      Map<String, JsonNode> expected,
      Rule rule,
      Report report) {
    var read = new Inputs(inputs, expected);
    try {
      Map<String, Object> results = rule.results(read);
      if (!read.unread().isEmpty()) {
        throw new NotUnderstood("unknown input " + String.join(", ", read.unread()));
      }
      if (expected.isEmpty()) {
        throw new NotUnderstood("it expects nothing");
      }
      difference("", expected, results)
          .ifPresentOrElse(
              found -> report.failed(id, found.field, found.expected, found.got), report::passed);
    } catch (NotUnderstood e) {
      report.skipped(id, e.reason());
    } catch (RuntimeException e) {
      // A refusal by name, or a fault of ours: either way this case fails and the others go on.
      report.failed(id, "result", expected, "refused: " + e);
    }
  }

  private Optional<Difference> difference(
      String path, Map<String, JsonNode> expected, Map<?, ?> results) {
    Optional<Difference> first = Optional.empty();
    for (Map.Entry<String, JsonNode> field : expected.entrySet()) {
      String name = path + field.getKey();
      Object got = results.get(field.getKey());
      if (got == null) {
        throw new NotUnderstood("unknown result " + name);
      }
      Optional<Difference> found = difference(name, field.getValue(), got);
      first = first.or(() -> found);
    }
    return first;
  }

  private Optional<Difference> difference(String path, JsonNode expected, Object got) {
    if (expected.isNull() || got.equals(Optional.empty())) {
      return expected.isNull() && got.equals(Optional.empty())
          ? Optional.empty()
          : Optional.of(new Difference(path, expected, got));
    }
    return switch (got) {
      case Optional<?> present -> difference(path, expected, present.orElseThrow());
      case List<?> rows -> rowDifference(path, expected, rows);
      case Map<?, ?> fields -> difference(path + ".", fields(expected), fields);
      case BigDecimal number ->
          closeness.isClose(path, Inputs.number(expected), number)
              ? Optional.empty()
              : Optional.of(new Difference(path, expected, number.toPlainString()));
      case Object other ->
          expected.asString().equals(other.toString())
              ? Optional.empty()
              : Optional.of(new Difference(path, expected, other));
    };
  }

  private Optional<Difference> rowDifference(String path, JsonNode expected, List<?> rows) {
    if (expected.size() != rows.size()) {
      return Optional.of(new Difference(path, expected.size() + " rows", rows.size() + " rows"));
    }
    for (int i = 0; i < rows.size(); i++) {
      var found = difference(path + "[" + i + "]", expected.path(i), rows.get(i));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// The fields of an object by name, in their order.
  public static Map<String, JsonNode> fields(JsonNode object) {
    var fields = new LinkedHashMap<String, JsonNode>();
    object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    return fields;
  }
}
