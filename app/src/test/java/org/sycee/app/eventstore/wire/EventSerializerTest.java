package org.sycee.app.eventstore.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sycee.app.Modules;
import org.sycee.app.SampleRecords;
import org.sycee.app.eventstore.CorruptLogException;
import org.sycee.app.eventstore.EventJson;
import org.sycee.app.eventstore.EventTypes;
import org.sycee.app.eventstore.history.EventHistory;
import org.sycee.app.eventstore.history.ShapeChange;
import org.sycee.ledger.Event;
import org.sycee.ledger.businessday.BusinessDayEvent.BusinessDayOpened;

class EventSerializerTest {
  private static final EventTypes TYPES = new EventTypes(Modules.events(), EventHistory.ofSycee());
  private static final EventJson JSON = new EventJson(TYPES, EventHistory.ofSycee());
  private final EventSerializer serializer = new EventSerializer(TYPES, JSON);

  static Collection<Class<? extends Event>> events() {
    return TYPES.all();
  }

  @ParameterizedTest
  @MethodSource("events")
  void stores_the_bytes_the_log_would_store_and_reads_them_back(Class<? extends Event> type) {
    Event event = SampleRecords.of(type);
    SerializedObject<byte[]> stored = serializer.serialize(event, byte[].class);
    assertThat(stored.getData()).isEqualTo(JSON.write(event));
    assertThat(stored.getType().getName()).isEqualTo(type.getSimpleName());
    assertThat(stored.getType().getRevision())
        .isEqualTo(String.valueOf(TYPES.revisionOf(type.getSimpleName())));
    assertThat(serializer.classForType(stored.getType())).isEqualTo(type);
    assertThat(serializer.<byte[], Event>deserialize(stored)).isEqualTo(event);
  }

  @Test
  void an_unknown_name_stops_the_reader() {
    var stored = stored("FundsTeleported", "1", "{}");
    assertThatThrownBy(() -> serializer.classForType(stored.getType()))
        .isInstanceOf(CorruptLogException.class)
        .hasMessageContaining("FundsTeleported.1");
    assertThatThrownBy(() -> serializer.deserialize(stored))
        .isInstanceOf(CorruptLogException.class);
  }

  @Test
  void a_revision_from_the_future_stops_the_reader() {
    var stored = stored("BusinessDayOpened", "2", "{}");
    assertThatThrownBy(() -> serializer.classForType(stored.getType()))
        .isInstanceOf(CorruptLogException.class)
        .hasMessageContaining("BusinessDayOpened.2");
  }

  @Test
  void a_revision_that_is_no_number_stops_the_reader() {
    var stored = stored("BusinessDayOpened", "", "{}");
    assertThatThrownBy(() -> serializer.deserialize(stored))
        .isInstanceOf(CorruptLogException.class)
        .hasMessageContaining("its revision is no number");
  }

  @Test
  void content_that_is_not_the_events_stops_the_reader() {
    var stored = stored("BusinessDayOpened", "1", "{\"transactionId\":\"t1\",\"entity\":\"CN01\"}");
    assertThatThrownBy(() -> serializer.deserialize(stored))
        .isInstanceOf(CorruptLogException.class)
        .hasMessageContaining("it cannot be read");
  }

  @Test
  void the_class_of_metadata_is_known() {
    var type = new SimpleSerializedType(MetaData.class.getName(), null);
    assertThat(serializer.classForType(type)).isEqualTo(MetaData.class);
  }

  @Test
  void metadata_that_is_not_text_is_not_stored() {
    assertThatThrownBy(() -> serializer.serialize(List.of("a"), byte[].class))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void an_older_name_and_shape_is_read_as_todays_event() {
    var history =
        new EventHistory(
            Map.of("DayOpened", "BusinessDayOpened"),
            List.of(
                new ShapeChange(
                    "BusinessDayOpened",
                    old -> {
                      old.put("entity", "CN01");
                      return old;
                    })));
    var types = new EventTypes(Modules.events(), history);
    var younger = new EventSerializer(types, new EventJson(types, history));
    var stored = stored("DayOpened", "1", "{\"transactionId\":\"t1\",\"date\":\"2026-01-05\"}");
    assertThat(younger.<byte[], Event>deserialize(stored))
        .isInstanceOfSatisfying(
            BusinessDayOpened.class, event -> assertThat(event.entity()).isEqualTo("CN01"));
    assertThat(younger.typeForClass(BusinessDayOpened.class).getRevision()).isEqualTo("2");
  }

  private static SerializedObject<byte[]> stored(String name, String revision, String json) {
    return new SimpleSerializedObject<>(
        json.getBytes(UTF_8), byte[].class, new SimpleSerializedType(name, revision));
  }
}
