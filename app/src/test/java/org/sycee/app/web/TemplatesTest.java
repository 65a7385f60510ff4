package org.sycee.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a template must not hold, or the content security policy breaks the page; and what it must,
/// or somebody cannot read it.
class TemplatesTest {
  private static final List<Pattern> FORBIDDEN =
      Stream.of(
              "\\sstyle\\s*=",
              "<style",
              "\\son[a-z]+\\s*=",
              "<script(?![^>]*\\ssrc=)",
              "javascript:",
              "(src|href)=\"(https?:)?//",
              "th:style",
              "th:utext",
              "th:inline",
              "\\[\\(")
          .map(expression -> Pattern.compile(expression, Pattern.CASE_INSENSITIVE))
          .toList();

  static List<Path> templates() throws IOException {
    try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
      return files.filter(path -> path.toString().endsWith(".html")).toList();
    }
  }

  @Test
  void there_are_templates() throws IOException {
    assertThat(templates()).hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void has_no_styles_or_scripts_of_its_own_and_nothing_from_elsewhere(Path template)
      throws IOException {
    String text = Files.readString(template).replace("xmlns:th=\"http://www.thymeleaf.org\"", "");
    for (Pattern forbidden : FORBIDDEN) {
      assertThat(text).doesNotContainPattern(forbidden);
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void says_of_each_heading_of_a_table_what_it_heads(Path template) throws IOException {
    assertThat(Files.readString(template)).doesNotContainPattern("<th(?![^>]*\\sscope=)[\\s>]");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void gives_every_table_a_caption_and_every_field_a_label(Path template) throws IOException {
    String text = Files.readString(template);
    assertThat(count(text, "<table")).isEqualTo(count(text, "<caption"));
    assertThat(count(text, "<input") + count(text, "<select"))
        .isEqualTo(count(text, "<label for="));
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
