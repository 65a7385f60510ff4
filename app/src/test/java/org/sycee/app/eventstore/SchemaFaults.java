package org.sycee.app.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads a schema by its standard (JSON Schema 2020-12, Core and Validation), as far as the schemas
/// of events go.
final class SchemaFaults {
  private final ObjectNode root;
  private final List<String> faults = new ArrayList<>();

  private SchemaFaults(ObjectNode root) {
    this.root = root;
  }

  static List<String> of(ObjectNode schema, JsonNode value) {
    var check = new SchemaFaults(schema);
    check.check(schema, value, "");
    return check.faults;
  }

  private void check(JsonNode schema, JsonNode value, String at) {
    if (schema.has("$ref")) {
      check(root.at(schema.get("$ref").stringValue().substring(1)), value, at);
      return;
    }
    if (schema.has("oneOf")) {
      long fitting =
          schema.get("oneOf").valueStream().filter(one -> fits((ObjectNode) one, value)).count();
      if (fitting != 1) {
        faults.add("%s fits %d of several".formatted(at, fitting));
      }
      return;
    }
    String type = schema.get("type").stringValue();
    boolean matches =
        switch (type) {
          case "string" -> value.isString();
          case "object" -> value.isObject();
          case "array" -> value.isArray();
          case "boolean" -> value.isBoolean();
          case "integer" -> value.isIntegralNumber();
          default -> throw new IllegalStateException("unknown type " + type);
        };
    if (!matches) {
      faults.add("%s is no %s".formatted(at, type));
    } else if (value.isString()) {
      checkText(schema, value.stringValue(), at);
    } else if (value.isObject()) {
      checkObject(schema, value, at);
    } else if (value.isArray()) {
      value.forEach(item -> check(schema.get("items"), item, at + "/-"));
    }
  }

  private boolean fits(ObjectNode one, JsonNode value) {
    var check = new SchemaFaults(root);
    check.check(one, value, "");
    return check.faults.isEmpty();
  }

  private void checkText(JsonNode schema, String text, String at) {
    String pattern =
        schema.has("format") ? "^\\d{4}-\\d{2}-\\d{2}$" : schema.path("pattern").stringValue("");
    if (!Pattern.compile(pattern).matcher(text).find()) {
      faults.add("%s has another shape: %s".formatted(at, text));
    }
    if (schema.has("const") && !schema.get("const").stringValue().equals(text)) {
      faults.add("%s is another constant: %s".formatted(at, text));
    }
    if (schema.has("enum")
        && schema.get("enum").valueStream().noneMatch(c -> c.stringValue().equals(text))) {
      faults.add("%s is no constant: %s".formatted(at, text));
    }
  }

  private void checkObject(JsonNode schema, JsonNode value, String at) {
    JsonNode properties = schema.get("properties");
    value.forEachEntry((name, property) -> {
      if (properties.has(name)) {
        check(properties.get(name), property, at + "/" + name);
      } else if (!schema.get("additionalProperties").booleanValue()) {
        faults.add("%s/%s is not in the schema".formatted(at, name));
      }
    });
    schema
        .get("required")
        .forEach(name -> {
          if (!value.has(name.stringValue())) {
            faults.add("%s/%s is missing".formatted(at, name.stringValue()));
          }
        });
  }
}
