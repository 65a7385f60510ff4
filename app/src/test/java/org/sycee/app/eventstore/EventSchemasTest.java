package org.sycee.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sycee.app.Modules;
import org.sycee.app.Sources;
import org.sycee.app.eventstore.history.EventHistory;
import org.sycee.ledger.Event;
import org.sycee.ledger.deposit.DepositEvent.FundsDeposited;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class EventSchemasTest {
  private static final Path FOLDER = Sources.of("docs/events");

  private final EventTypes types = new EventTypes(Modules.events(), EventHistory.ofSycee());
  private final EventSchemas schemas = new EventSchemas(types);

  @Test
  void the_files_are_those_of_todays_events() throws IOException {
    Map<String, String> expected = schemas.files();
    if (Sources.mayBeWritten()) {
      write(expected);
    }
    assertThat(found())
        .as("docs/events is rewritten by: %s", Sources.commandToWrite(EventSchemasTest.class))
        .isEqualTo(expected);
  }

  private static Map<String, String> found() throws IOException {
    var found = new TreeMap<String, String>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        found.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return found;
  }

  private static void write(Map<String, String> files) throws IOException {
    Files.createDirectories(FOLDER);
    try (Stream<Path> old = Files.list(FOLDER)) {
      for (Path file : old.toList()) {
        Files.delete(file);
      }
    }
    for (var file : files.entrySet()) {
      Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
    }
  }

  @Test
  void every_stored_sample_satisfies_its_schema() {
    var json = new EventJson(types, EventHistory.ofSycee());
    for (Event sample : EventSamples.all()) {
      ObjectNode schema = schemas.schemaOf(sample.getClass());
      var stored = (ObjectNode) JsonMapper.shared().readTree(json.write(sample));
      assertThat(SchemaFaults.of(schema, stored)).as("%s", sample).isEmpty();
    }
  }

  @Test
  void a_schema_refuses_what_the_event_is_not() {
    Event sample =
        EventSamples.all().stream()
            .filter(FundsDeposited.class::isInstance)
            .findFirst()
            .orElseThrow();
    ObjectNode schema = schemas.schemaOf(sample.getClass());
    var json = new EventJson(types, EventHistory.ofSycee());
    var stored = (ObjectNode) JsonMapper.shared().readTree(json.write(sample));
    assertThat(SchemaFaults.of(schema, stored.deepCopy().put("colour", "red")))
        .containsExactly("/colour is not in the schema");
    assertThat(SchemaFaults.of(schema, stored.deepCopy().without("channel")))
        .containsExactly("/channel is missing");
    assertThat(SchemaFaults.of(schema, stored.deepCopy().put("amount", "12.34")))
        .containsExactly("/amount has another shape: 12.34");
    assertThat(SchemaFaults.of(schema, stored.deepCopy().put("channel", "PIGEON")))
        .containsExactly("/channel is no constant: PIGEON");
    assertThat(SchemaFaults.of(schema, stored.deepCopy().put("description", 5)))
        .containsExactly("/description is no string");
  }
}
