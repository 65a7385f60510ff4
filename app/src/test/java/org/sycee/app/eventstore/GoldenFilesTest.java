package org.sycee.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.sycee.app.Modules;
import org.sycee.app.Sources;
import org.sycee.app.eventstore.history.EventHistory;

/// An event once stored is read for ever.
class GoldenFilesTest {

  @Test
  void every_event_is_written_and_read_as_it_always_was() throws IOException {
    var files =
        new GoldenFiles(
            Sources.of("app/src/test/resources/events"),
            Modules.events(),
            EventHistory.ofSycee(),
            EventSamples.all());
    if (Sources.mayBeWritten()) {
      files.writeMissing();
    }
    assertThat(files.faults())
        .as(
            "a missing file is written by: %s%na changed shape is recorded in EventHistory",
            Sources.commandToWrite(GoldenFilesTest.class))
        .isEmpty();
  }
}
