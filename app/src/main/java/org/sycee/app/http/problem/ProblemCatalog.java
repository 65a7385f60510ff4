package org.sycee.app.http.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sycee.app.Modules;
import org.sycee.app.axon.CommandRejection;
import org.sycee.app.endofday.EndOfDayRejection;
import org.sycee.app.history.mapping.RowRejection;
import org.sycee.app.messages.MessageRejection;
import org.sycee.ledger.Rejection;
import org.sycee.projections.credit.CreditSummaryRejection;

/// Every refusal of every feature, with its HTTP status and its explanation.
///
/// Two features may share a name, such as `AMOUNT_NOT_POSITIVE`: it then means the same in both.
public final class ProblemCatalog {
  private static final List<Class<? extends Rejection>> REJECTIONS =
      Stream.concat(
              Modules.rejections().stream(),
              Stream.of(
                  CommandRejection.class,
                  EndOfDayRejection.class,
                  RowRejection.class,
                  CreditSummaryRejection.class,
                  MessageRejection.class,
                  HttpRejection.class))
          .toList();
  private static final Map<String, ProblemKind> KINDS = kinds();

  private ProblemCatalog() {}

  /// All kinds in the order of their codes.
  public static Collection<ProblemKind> all() {
    return KINDS.values();
  }

  public static ProblemKind of(Rejection reason) {
    return Objects.requireNonNull(
        KINDS.get(reason.name()), () -> reason + " is missing in the catalog of problems");
  }

  /// The kind explained on the page with this name, such as `insufficient-funds`.
  public static Optional<ProblemKind> bySlug(String slug) {
    return KINDS.values().stream().filter(kind -> kind.slug().equals(slug)).findFirst();
  }

  private static Map<String, ProblemKind> kinds() {
    Properties explanations = explanations();
    var kinds = new TreeMap<String, ProblemKind>();
    for (Class<? extends Rejection> family : REJECTIONS) {
      for (Rejection reason : family.getEnumConstants()) {
        String explanation = explanations.getProperty(reason.name());
        if (explanation == null) {
          throw new IllegalStateException(
              reason.name() + " is not explained in problems.properties");
        }
        kinds.put(reason.name(), new ProblemKind(reason.name(), statusOf(reason), explanation));
      }
    }
    return kinds;
  }

  /// What is not there is 404; any other refusal of the ledger is 422.
  private static int statusOf(Rejection reason) {
    if (reason instanceof HttpRejection http) {
      return http.status();
    }
    return reason.name().endsWith("_NOT_FOUND") ? 404 : 422;
  }

  private static Properties explanations() {
    var properties = new Properties();
    try (var file =
            Objects.requireNonNull(
                ProblemCatalog.class.getResourceAsStream("problems.properties"));
        Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      properties.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  /// The codes that have an explanation, for the test that none is left over.
  static List<String> explained() {
    return explanations().stringPropertyNames().stream().sorted().toList();
  }

  static List<Rejection> rejections() {
    return REJECTIONS.stream()
        .<Rejection>flatMap(family -> Arrays.stream(family.getEnumConstants()))
        .toList();
  }
}
