package org.sycee.app.http.problem;

import java.util.List;
import java.util.Optional;

/// The answer to a request that was refused or failed (RFC 9457).
///
/// @param type address of the page that explains the kind of problem
/// @param detail this occurrence, with its figures
/// @param instance the path that was asked for
/// @param code permanent name of the kind of problem
/// @param correlationId by which the request is found in our records
/// @param violations the places of the request that are at fault
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String code,
    String correlationId,
    List<Violation> violations) {

  /// One place at fault: a JSON Pointer (RFC 6901) into the body, or the name of a parameter.
  public record Violation(Optional<String> pointer, Optional<String> parameter, String message) {
    static Violation inBody(String pointer, String message) {
      return new Violation(Optional.of(pointer), Optional.empty(), message);
    }

    static Violation inParameter(String name, String message) {
      return new Violation(Optional.empty(), Optional.of(name), message);
    }
  }

  static Problem of(
      ProblemKind kind,
      String detail,
      String instance,
      String correlationId,
      List<Violation> violations) {
    return new Problem(
        kind.type(),
        kind.title(),
        kind.status(),
        detail,
        instance,
        kind.code(),
        correlationId,
        violations);
  }
}
