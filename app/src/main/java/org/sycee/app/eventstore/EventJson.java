package org.sycee.app.eventstore;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sycee.app.eventstore.history.EventHistory;
import org.sycee.ledger.Event;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.LogicalType;

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
    return SealedValues.addTo(builder)
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
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .withCoercionConfig(
            LogicalType.Textual,
            text ->
                text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
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
      return present(mapper.readValue(stored.metadata(), METADATA));
    } catch (RuntimeException e) {
      throw new CorruptLogException(stored, "its metadata cannot be read", e);
    }
  }

  /// The event as this program knows it; throws [CorruptLogException] with its position and name if
  /// that is not possible.
  public Event read(StoredEvent stored) {
    Event event = read(stored.name(), stored.revision(), stored.event(), stored);
    if (!event.transactionId().value().equals(stored.transactionId())) {
      throw new CorruptLogException(
          stored, "it cannot be read: it is of transaction " + event.transactionId(), null);
    }
    return event;
  }

  /// The same for an event that is stored elsewhere; `place` is named if it cannot be read.
  public Event read(String name, int revision, String json, Object place) {
    if (!types.knows(name, revision)) {
      throw new CorruptLogException(place, "this program does not know that event", null);
    }
    try {
      return present(parse(name, revision, json));
    } catch (RuntimeException e) {
      throw new CorruptLogException(place, "it cannot be read: " + e.getMessage(), e);
    }
  }

  private Event parse(String name, int revision, String json) {
    Class<? extends Event> type = types.classOf(name);
    String today = type.getSimpleName();
    if (revision == types.revisionOf(today)) {
      return mapper.readValue(json, type);
    }
    var old = (ObjectNode) mapper.readTree(json);
    return mapper.treeToValue(history.upcast(today, revision, old), type);
  }

  /// Jackson reads the text `null` as nothing at all.
  private static <T> T present(@Nullable T read) {
    if (read == null) {
      throw new IllegalArgumentException("there is nothing in it");
    }
    return read;
  }
}
