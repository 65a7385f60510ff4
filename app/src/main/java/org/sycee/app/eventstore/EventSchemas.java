package org.sycee.app.eventstore;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sycee.ledger.Event;
import org.sycee.ledger.MovesMoney;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The JSON Schemas (draft 2020-12) of all events as they are stored today, read off their records:
/// for those who read the log without Sycee.
public final class EventSchemas {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String PREFACE =
      """
      # Events

      What is stored for ever, by its permanent name, in the shape in which it is written today.
      Every shape it ever had is in `app/src/test/resources/events`. `EventSchemas` writes these
      files; its test says how.

      | event | revision | moves money | properties |
      |---|---|---|---|
      """;

  private final EventTypes types;
  private final JsonMapper mapper = JsonMapper.shared();

  public EventSchemas(EventTypes types) {
    this.types = types;
  }

  /// The files by name: a schema for each event, and the page that lists them.
  public Map<String, String> files() {
    var files = new TreeMap<String, String>();
    var page = new StringBuilder(PREFACE);
    for (Class<? extends Event> type : types.all()) {
      String name = types.nameOf(type);
      files.put(name + ".json", pretty(schemaOf(type)));
      page.append(
          "| [%1$s](%1$s.json) | %2$d | %3$s | %4$s |\n"
              .formatted(
                  name,
                  types.revisionOf(name),
                  MovesMoney.class.isAssignableFrom(type) ? "yes" : "",
                  Arrays.stream(type.getRecordComponents())
                      .map(RecordComponent::getName)
                      .collect(Collectors.joining(", "))));
    }
    files.put("README.md", page.toString());
    return files;
  }

  /// The schema of one event.
  ObjectNode schemaOf(Class<? extends Event> type) {
    String name = types.nameOf(type);
    var definitions = new HashMap<Class<?>, ObjectNode>();
    ObjectNode schema =
        mapper
            .createObjectNode()
            .put("$schema", DIALECT)
            .put("$id", "urn:sycee:event:%s:%d".formatted(name, types.revisionOf(name)))
            .put("title", name);
    schema.setAll(object(type, definitions));
    ObjectNode shared = schema.putObject("$defs");
    definitions.keySet().stream()
        .sorted(Comparator.comparing(Class::getSimpleName))
        .forEach(each -> {
          if (shared.has(each.getSimpleName())) {
            throw new IllegalStateException("another type of this event has the name of " + each);
          }
          shared.set(each.getSimpleName(), definitions.get(each));
        });
    return schema;
  }

  private ObjectNode object(Class<?> type, Map<Class<?>, ObjectNode> definitions) {
    ObjectNode schema = mapper.createObjectNode().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    for (RecordComponent component : type.getRecordComponents()) {
      properties.set(component.getName(), property(component.getGenericType(), definitions));
    }
    var required = schema.putArray("required");
    for (RecordComponent component : type.getRecordComponents()) {
      required.add(component.getName());
    }
    return schema.put("additionalProperties", false);
  }

  private ObjectNode property(Type type, Map<Class<?>, ObjectNode> definitions) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      ObjectNode schema = mapper.createObjectNode().put("type", "array");
      schema.set("items", property(list.getActualTypeArguments()[0], definitions));
      return schema;
    }
    if (!(type instanceof Class<?> plain)) {
      throw new IllegalStateException("no schema is known for " + type);
    }
    return scalar(plain).orElseGet(() -> reference(plain, definitions));
  }

  private Optional<ObjectNode> scalar(Class<?> type) {
    ObjectNode schema = mapper.createObjectNode();
    if (type == String.class) {
      return Optional.of(schema.put("type", "string"));
    } else if (type == LocalDate.class) {
      return Optional.of(schema.put("type", "string").put("format", "date"));
    } else if (type == boolean.class) {
      return Optional.of(schema.put("type", "boolean"));
    } else if (type == int.class || type == long.class) {
      return Optional.of(schema.put("type", "integer"));
    }
    return Optional.empty();
  }

  /// Types with a name of their own are described once for each event.
  private ObjectNode reference(Class<?> type, Map<Class<?>, ObjectNode> definitions) {
    if (!definitions.containsKey(type)) {
      definitions.put(type, definition(type, definitions));
    }
    return mapper.createObjectNode().put("$ref", "#/$defs/" + type.getSimpleName());
  }

  private ObjectNode definition(Class<?> type, Map<Class<?>, ObjectNode> definitions) {
    Optional<String> pattern = TextValues.patternOf(type);
    if (pattern.isPresent()) {
      return mapper.createObjectNode().put("type", "string").put("pattern", pattern.get());
    } else if (type.isEnum()) {
      ObjectNode schema = mapper.createObjectNode().put("type", "string");
      var constants = schema.putArray("enum");
      for (Object constant : type.getEnumConstants()) {
        constants.add(((Enum<?>) constant).name());
      }
      return schema;
    } else if (SealedValues.include(type)) {
      return oneOf(type, definitions);
    } else if (type.isRecord()) {
      return object(type, definitions);
    }
    throw new IllegalStateException("no schema is known for " + type);
  }

  /// One record of several, told apart by its name.
  private ObjectNode oneOf(Class<?> type, Map<Class<?>, ObjectNode> definitions) {
    ObjectNode schema = mapper.createObjectNode();
    var kinds = schema.putArray("oneOf");
    for (Class<?> record : SealedFamily.recordsOf(type)) {
      ObjectNode kind = object(record, definitions);
      ((ObjectNode) kind.get("properties"))
          .putObject(SealedValues.KIND)
          .put("type", "string")
          .put("const", record.getSimpleName());
      ((ArrayNode) kind.get("required")).add(SealedValues.KIND);
      kinds.add(kind);
    }
    return schema;
  }

  private String pretty(ObjectNode schema) {
    var lines = new DefaultIndenter("  ", "\n");
    return mapper
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
            .writeValueAsString(schema)
        + "\n";
  }
}
