package org.sycee.app.history.mapping;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A map of a YAML file that remembers its lines. Every scalar is its text: `50000.00` stays what
/// was written and never becomes a `double`.
final class YamlMap {
  private final String file;
  private final String name;
  private final MappingNode node;
  private final Map<String, Node> values = new LinkedHashMap<>();

  private YamlMap(String file, String name, MappingNode node) {
    this.file = file;
    this.name = name;
    this.node = node;
    for (NodeTuple entry : node.getValue()) {
      String key = text(entry.getKeyNode(), "a key");
      if (values.put(key, entry.getValueNode()) != null) {
        throw mistake(entry.getKeyNode(), "'%s' is there twice".formatted(key));
      }
    }
  }

  static YamlMap parse(String file, Reader text) {
    try {
      Node root = new Yaml(new LoaderOptions()).compose(text);
      if (root instanceof MappingNode map) {
        return new YamlMap(file, "the mapping", map);
      }
      throw new MappingException(file, 1, "it is no YAML map");
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new MappingException(file, line, "it is no YAML: " + e.getProblem());
    }
  }

  /// Refuses every other key, with its line.
  YamlMap only(String... known) {
    var allowed = new TreeSet<>(Set.of(known));
    for (NodeTuple entry : node.getValue()) {
      String key = text(entry.getKeyNode(), "a key");
      if (!allowed.contains(key)) {
        throw mistake(
            entry.getKeyNode(),
            "'%s' is unknown in %s; known are %s".formatted(key, name, String.join(", ", allowed)));
      }
    }
    return this;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  Set<String> keys() {
    return values.keySet();
  }

  String text(String key) {
    return text(required(key), key);
  }

  /// What `parse` makes of the text; what it refuses is a mistake in that line.
  <T> T read(String key, Function<String, T> parse) {
    return parse(required(key), key, parse);
  }

  <T> Optional<T> find(String key, Function<String, T> parse) {
    return Optional.ofNullable(values.get(key)).map(value -> parse(value, key, parse));
  }

  YamlMap map(String key) {
    return map(required(key), key);
  }

  Optional<YamlMap> findMap(String key) {
    return Optional.ofNullable(values.get(key)).map(value -> map(value, key));
  }

  List<YamlMap> maps(String key) {
    if (!(required(key) instanceof SequenceNode list)) {
      throw mistake(required(key), "'%s' is a list".formatted(key));
    }
    var maps = new ArrayList<YamlMap>();
    for (Node each : list.getValue()) {
      maps.add(map(each, "each of the " + key));
    }
    return maps;
  }

  /// A list of texts, or a single one.
  List<String> texts(String key) {
    Node value = required(key);
    if (value instanceof SequenceNode list) {
      return list.getValue().stream().map(each -> text(each, key)).toList();
    }
    return List.of(text(value, key));
  }

  MappingException mistake(String text) {
    return mistake(node, text);
  }

  private <T> T parse(Node value, String key, Function<String, T> parse) {
    String text = text(value, key);
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      throw mistake(value, "%s: %s".formatted(key, e.getMessage()));
    }
  }

  private YamlMap map(Node value, String key) {
    if (value instanceof MappingNode map) {
      return new YamlMap(file, key, map);
    }
    throw mistake(value, "'%s' is a map of keys and values".formatted(key));
  }

  private Node required(String key) {
    @Nullable Node value = values.get(key);
    if (value == null) {
      throw mistake("%s lacks '%s'".formatted(name, key));
    }
    return value;
  }

  private String text(Node value, String key) {
    if (value instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw mistake(value, "'%s' is a single text".formatted(key));
  }

  private MappingException mistake(Node at, String text) {
    return new MappingException(file, at.getStartMark().getLine() + 1, text);
  }
}
