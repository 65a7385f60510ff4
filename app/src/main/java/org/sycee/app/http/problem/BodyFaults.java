package org.sycee.app.http.problem;

import java.util.Optional;
import org.sycee.app.http.problem.Problem.Violation;
import org.sycee.ledger.Rejected;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/// Where in a JSON body the fault is, and what it is.
final class BodyFaults {
  private BodyFaults() {}

  static Violation violation(JacksonException e) {
    return Violation.inBody(pointer(e), message(e));
  }

  /// The refusal by name that a value of the body met with, if it is that.
  static Optional<Rejected> refusal(JacksonException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Rejected rejected) {
        return Optional.of(rejected);
      }
    }
    return Optional.empty();
  }

  private static String pointer(JacksonException e) {
    var pointer = new StringBuilder();
    for (JacksonException.Reference place : e.getPath()) {
      String name = place.getPropertyName();
      pointer
          .append('/')
          .append(
              name == null
                  ? Integer.toString(place.getIndex())
                  : name.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  private static String message(JacksonException e) {
    return switch (e) {
      case UnrecognizedPropertyException unknown ->
          "there is no property '%s' here; known are %s"
              .formatted(unknown.getPropertyName(), unknown.getKnownPropertyIds());
      case ValueInstantiationException invalid when invalid.getCause() != null ->
          String.valueOf(invalid.getCause().getMessage());
      case InvalidFormatException wrong when wrong.getTargetType().isEnum() ->
          "'%s' is none of %s"
              .formatted(
                  wrong.getValue(),
                  java.util.Arrays.toString(wrong.getTargetType().getEnumConstants()));
      default -> e.getOriginalMessage();
    };
  }
}
