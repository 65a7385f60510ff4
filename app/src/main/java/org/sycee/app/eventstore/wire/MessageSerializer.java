package org.sycee.app.eventstore.wire;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import org.sycee.app.eventstore.EventJson;
import org.sycee.app.eventstore.SealedFamily;
import org.sycee.ledger.Command;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/// Commands and the answers to them between nodes, by simple name. A command is written under its
/// name, `{"DepositFunds":{…}}`, so that one within another can be told as well. A name this node
/// does not know is an error, never a placeholder.
public final class MessageSerializer implements Serializer {
  private final Map<String, Class<?>> classes = new HashMap<>();
  private final Converter converter = new ChainingConverter();
  private final JsonMapper mapper;

  /// `commands` are families of commands, `answers` what a handler may answer.
  public MessageSerializer(
      Collection<Class<? extends Command>> commands, Collection<Class<?>> answers) {
    JsonMapper.Builder builder = EventJson.configured(JsonMapper.builder());
    builder.addMixIn(Command.class, UnderItsName.class);
    for (Class<? extends Command> family : commands) {
      for (Class<? extends Command> type : SealedFamily.recordsOf(family)) {
        add(type);
        builder.registerSubtypes(new NamedType(type, type.getSimpleName()));
      }
    }
    answers.forEach(this::add);
    mapper = builder.build();
  }

  private void add(Class<?> type) {
    Class<?> other = classes.putIfAbsent(type.getSimpleName(), type);
    if (other != null) {
      throw new IllegalStateException(type + " and " + other + " have the same name");
    }
  }

  @Override
  public <T> SerializedObject<T> serialize(
      @Nullable Object object, Class<T> expectedRepresentation) {
    if (object == null) {
      throw new IllegalStateException("nothing is no message");
    }
    SerializedType type = typeForClass(object.getClass());
    byte[] json = mapper.writerFor(rootOf(object.getClass())).writeValueAsBytes(object);
    return converter.convert(
        new SimpleSerializedObject<>(json, byte[].class, type), expectedRepresentation);
  }

  @Override
  public <T> boolean canSerializeTo(Class<T> expectedRepresentation) {
    return converter.canConvert(byte[].class, expectedRepresentation);
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the signature is Axon's
  public <S, T> T deserialize(SerializedObject<S> message) {
    Class<?> type = classForType(message.getType());
    byte[] json = converter.convert(message, byte[].class).getData();
    try {
      return (T) type.cast(mapper.readValue(json, rootOf(type)));
    } catch (JacksonException e) {
      throw new IllegalStateException(
          "a %s that came from another node cannot be read: %s"
              .formatted(type.getSimpleName(), e.getOriginalMessage()),
          e);
    }
  }

  private static Class<?> rootOf(Class<?> type) {
    return Command.class.isAssignableFrom(type) ? Command.class : type;
  }

  @Override
  public Class<?> classForType(SerializedType type) {
    Class<?> known = classes.get(type.getName());
    if (known == null) {
      throw new IllegalStateException(
          "no command or answer known to this node is named " + type.getName());
    }
    return known;
  }

  @Override
  @SuppressWarnings("rawtypes") // the signature is Axon's
  public SerializedType typeForClass(@Nullable Class type) {
    if (type == null || classes.get(type.getSimpleName()) != type) {
      throw new IllegalStateException(type + " is not a command or an answer to one");
    }
    return new SimpleSerializedType(type.getSimpleName(), null);
  }

  @Override
  public Converter getConverter() {
    return converter;
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
  private interface UnderItsName {}
}
