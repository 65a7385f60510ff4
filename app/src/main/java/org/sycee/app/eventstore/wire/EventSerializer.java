package org.sycee.app.eventstore.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import org.sycee.app.eventstore.CorruptLogException;
import org.sycee.app.eventstore.EventJson;
import org.sycee.app.eventstore.EventTypes;
import org.sycee.ledger.Event;

/// Stores events in Axon Server exactly as the log in PostgreSQL does: the same permanent name, the
/// same revision, the same JSON, the same upcasting. An unknown name or revision stops the reader;
/// Axon's own serializers would hand on a placeholder, and a skipped event is lost money.
public final class EventSerializer implements Serializer {
  private final EventTypes types;
  private final EventJson json;
  private final Converter converter = new ChainingConverter();

  public EventSerializer(EventTypes types, EventJson json) {
    this.types = types;
    this.json = json;
  }

  @Override
  public <T> SerializedObject<T> serialize(
      @Nullable Object object, Class<T> expectedRepresentation) {
    if (!(object instanceof Event event)) {
      throw new IllegalStateException(
          "only facts are stored, with metadata as text; not " + object);
    }
    return converter.convert(
        new SimpleSerializedObject<>(
            json.write(event), byte[].class, typeForClass(event.getClass())),
        expectedRepresentation);
  }

  @Override
  public <T> boolean canSerializeTo(Class<T> expectedRepresentation) {
    return converter.canConvert(byte[].class, expectedRepresentation);
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the signature is Axon's
  public <S, T> T deserialize(SerializedObject<S> stored) {
    SerializedType type = stored.getType();
    String text = new String(converter.convert(stored, byte[].class).getData(), UTF_8);
    return (T) json.read(type.getName(), revisionOf(type), text, placeOf(type));
  }

  /// Axon Server keeps metadata beside the event, as text; only its class is asked for here.
  @Override
  public Class<?> classForType(SerializedType type) {
    if (type.getName().equals(MetaData.class.getName())) {
      return MetaData.class;
    }
    if (!types.knows(type.getName(), revisionOf(type))) {
      throw new CorruptLogException(placeOf(type), "this program does not know that event", null);
    }
    return types.classOf(type.getName());
  }

  @Override
  @SuppressWarnings("rawtypes") // the signature is Axon's
  public SerializedType typeForClass(@Nullable Class type) {
    if (type == null) {
      throw new IllegalStateException("an event without content");
    }
    String name = types.nameOf(type);
    return new SimpleSerializedType(name, Integer.toString(types.revisionOf(name)));
  }

  private static int revisionOf(SerializedType type) {
    String revision = type.getRevision();
    if (revision == null || !revision.matches("[1-9][0-9]{0,4}")) {
      throw new CorruptLogException(placeOf(type), "its revision is no number", null);
    }
    return Integer.parseInt(revision);
  }

  private static String placeOf(SerializedType type) {
    return "an event %s.%s in Axon Server".formatted(type.getName(), type.getRevision());
  }

  @Override
  public Converter getConverter() {
    return converter;
  }
}
