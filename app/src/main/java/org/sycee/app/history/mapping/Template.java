package org.sycee.app.history.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text with columns in braces, such as `czb:{trans_id}`; without braces it is a constant.
public final class Template {
  private static final Pattern COLUMN = Pattern.compile("\\{([^{}]+)}");

  private final String text;
  private final List<Part> parts;

  private Template(String text, List<Part> parts) {
    this.text = text;
    this.parts = parts;
  }

  public static Template parse(String text) {
    var parts = new ArrayList<Part>();
    Matcher column = COLUMN.matcher(text);
    int at = 0;
    while (column.find()) {
      parts.add(new Constant(text.substring(at, column.start())));
      parts.add(new Column(column.group(1).strip()));
      at = column.end();
    }
    parts.add(new Constant(text.substring(at)));
    for (Part part : parts) {
      if (part instanceof Constant(String constant)
          && (constant.contains("{") || constant.contains("}"))) {
        throw new IllegalArgumentException("'" + text + "' has a brace without its partner");
      }
    }
    return new Template(text, List.copyOf(parts));
  }

  /// The columns it needs.
  public Set<String> columns() {
    var columns = new LinkedHashSet<String>();
    for (Part part : parts) {
      if (part instanceof Column(String name)) {
        columns.add(name);
      }
    }
    return columns;
  }

  public boolean isConstant() {
    return parts.size() == 1;
  }

  /// The text for one row, without blanks at its ends.
  public String fill(Row row) {
    if (parts.size() == 1) {
      return text;
    }
    var filled = new StringBuilder();
    for (Part part : parts) {
      filled.append(
          switch (part) {
            case Constant(String constant) -> constant;
            case Column(String name) -> row.value(name);
          });
    }
    return filled.toString().strip();
  }

  @Override
  public String toString() {
    return text;
  }

  private sealed interface Part {}

  private record Constant(String text) implements Part {}

  private record Column(String name) implements Part {}
}
