package org.sycee.app.history.mapping;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// Reads how files are written: a section's own format first, then the one shared by all, then a
/// comma-separated file in UTF-8 with a header, ISO dates and `1234.50`.
final class FormatReader {
  private final Optional<YamlMap> own;
  private final Optional<YamlMap> shared;

  private FormatReader(Optional<YamlMap> own, Optional<YamlMap> shared) {
    this.own = own;
    this.shared = shared;
  }

  static Format read(YamlMap section, Optional<YamlMap> shared) {
    var reader = new FormatReader(section.findMap("format"), shared);
    reader.own.ifPresent(FormatReader::check);
    shared.ifPresent(FormatReader::check);
    return reader.format(section);
  }

  private static void check(YamlMap format) {
    format.only(
        "encoding",
        "delimiter",
        "quote",
        "header",
        "dates",
        "base-year",
        "decimal-separator",
        "thousands-separator");
  }

  private Format format(YamlMap section) {
    Charset encoding = find("encoding", FormatReader::charset).orElse(StandardCharsets.UTF_8);
    char delimiter = find("delimiter", FormatReader::character).orElse(',');
    char quote = find("quote", FormatReader::character).orElse('"');
    boolean header = find("header", FormatReader::flag).orElse(true);
    String pattern = find("dates", text -> text).orElse("yyyy-MM-dd");
    OptionalInt baseYear =
        find("base-year", FormatReader::year).map(OptionalInt::of).orElse(OptionalInt.empty());
    char decimals = find("decimal-separator", FormatReader::character).orElse('.');
    Optional<String> thousands =
        find("thousands-separator", FormatReader::character).map(String::valueOf);
    try {
      return new Format(
          encoding,
          delimiter,
          quote,
          header,
          new Dates(pattern, baseYear),
          new Numbers(decimals, thousands));
    } catch (IllegalArgumentException e) {
      throw own.or(() -> shared).orElse(section).mistake(String.valueOf(e.getMessage()));
    }
  }

  private <T> Optional<T> find(String key, Function<String, T> parse) {
    return own.flatMap(format -> format.find(key, parse))
        .or(() -> shared.flatMap(format -> format.find(key, parse)));
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("there is no encoding '" + name + "'", e);
    }
  }

  private static char character(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException("'" + text + "' is not one character");
    }
    return text.charAt(0);
  }

  private static boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("'" + text + "' is neither true nor false");
    };
  }

  private static int year(String text) {
    if (!text.matches("\\d{4}")) {
      throw new IllegalArgumentException("'" + text + "' is not a year of four digits");
    }
    return Integer.parseInt(text);
  }
}
