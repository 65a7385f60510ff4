package org.sycee.app.eventstore;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.Map;
import org.sycee.app.eventstore.history.EventHistory;
import org.sycee.ledger.Event;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Events as JSON and back. The mapper sees record components only; an unknown or missing property
/// is fatal; dates are ISO text and values their text.
public final class EventJson {
  private static final TypeReference<Map<String, String>> METADATA = new TypeReference<>() {};

  private final EventTypes types;
  private final EventHistory history;
  private final JsonMapper mapper;

  public EventJson(EventTypes types, EventHistory history) {
    this.types = types;
    this.history = history;
    this.mapper = configured(JsonMapper.builder()).build();
  }

  /// The one configuration in which records are stored and fingerprinted.
  public static JsonMapper.Builder configured(JsonMapper.Builder builder) {
    return builder
        .changeDefaultVisibility(visibility ->
            visibility
                .withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .addModule(TextValues.module());
  }

  public byte[] write(Object event) {
    return mapper.writeValueAsBytes(event);
  }

  public byte[] writeMetadata(Map<String, ?> metadata) {
    return mapper.writeValueAsBytes(metadata);
  }

  public Map<String, String> readMetadata(StoredEvent stored) {
    try {
      return mapper.readValue(stored.metadata(), METADATA);
    } catch (JacksonException e) {
      throw new CorruptLogException(stored, "its metadata cannot be read", e);
    }
  }

  /// The event as this program knows it; throws [CorruptLogException] with its position and name if
  /// that is not possible.
  public Event read(StoredEvent stored) {
    if (!types.knows(stored.name(), stored.revision())) {
      throw new CorruptLogException(stored, "this program does not know that event", null);
    }
    Class<? extends Event> type = types.classOf(stored.name());
    String today = type.getSimpleName();
    try {
      if (stored.revision() == types.revisionOf(today)) {
        return mapper.readValue(stored.event(), type);
      }
      var old = (ObjectNode) mapper.readTree(stored.event());
      return mapper.treeToValue(history.upcast(today, stored.revision(), old), type);
    } catch (RuntimeException e) {
      throw new CorruptLogException(stored, "it cannot be read: " + e.getMessage(), e);
    }
  }
}
