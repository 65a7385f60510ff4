package org.sycee.app.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sycee.app.eventstore.history.EventHistory;
import org.sycee.ledger.Event;

/// The stored texts of events in every shape they ever had: `<Name>.<revision>.json`, byte for byte
/// as in the log.
final class GoldenFiles {
  private static final Pattern NAME = Pattern.compile("(\\w+)\\.(\\d+)\\.json");

  private final Path folder;
  private final EventTypes types;
  private final EventHistory history;
  private final EventJson json;
  private final List<Event> samples;

  GoldenFiles(
      Path folder,
      Collection<Class<? extends Event>> families,
      EventHistory history,
      List<Event> samples) {
    this.folder = folder;
    this.types = new EventTypes(families, history);
    this.history = history;
    this.json = new EventJson(types, history);
    this.samples = samples;
  }

  /// Writes the newest shape of events that have no file for it; never changes a file.
  void writeMissing() throws IOException {
    for (Event sample : samples) {
      Path newest = newestOf(sample);
      if (!Files.exists(newest)) {
        Files.write(newest, json.write(sample));
      }
    }
  }

  /// What is wrong with the files, in sentences; empty if every event is as it always was.
  List<String> faults() throws IOException {
    var faults = new ArrayList<String>();
    for (Class<? extends Event> type : types.all()) {
      Optional<Event> sample = sampleOf(type.getSimpleName());
      if (sample.isEmpty()) {
        faults.add(type.getSimpleName() + " has no sample");
      } else {
        newestFault(sample.get()).ifPresent(faults::add);
      }
    }
    var shapes = new HashSet<String>();
    try (Stream<Path> files = Files.list(folder)) {
      files.sorted().forEach(file -> faultOf(file, shapes).ifPresent(faults::add));
    }
    faults.addAll(missingShapes(shapes));
    return faults;
  }

  private Path newestOf(Event sample) {
    String name = types.nameOf(sample.getClass());
    return folder.resolve("%s.%d.json".formatted(name, types.revisionOf(name)));
  }

  private Optional<Event> sampleOf(String nameToday) {
    return samples.stream()
        .filter(sample -> sample.getClass().getSimpleName().equals(nameToday))
        .findFirst();
  }

  private Optional<String> newestFault(Event sample) {
    Path newest = newestOf(sample);
    if (!Files.exists(newest)) {
      return Optional.of(newest.getFileName() + " is missing");
    }
    String written = new String(json.write(sample), UTF_8);
    return written.equals(read(newest))
        ? Optional.empty()
        : Optional.of("%s is written otherwise: %s".formatted(newest.getFileName(), written));
  }

  private Optional<String> faultOf(Path file, Set<String> shapes) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      return Optional.of(file.getFileName() + " is not named as <Name>.<revision>.json");
    }
    String stored = name.group(1);
    int revision = Integer.parseInt(name.group(2));
    if (!types.knows(stored, revision)) {
      return Optional.of(file.getFileName() + " is of no event");
    }
    String today = history.nameToday(stored);
    shapes.add(today + "." + revision);
    return sampleOf(today).flatMap(sample -> readFault(file, stored, revision, sample));
  }

  private Optional<String> readFault(Path file, String stored, int revision, Event sample) {
    try {
      Event read = json.read(asStored(sample, stored, revision, read(file)));
      return read.equals(sample)
          ? Optional.empty()
          : Optional.of("%s is read as %s".formatted(file.getFileName(), read));
    } catch (CorruptLogException e) {
      return Optional.of("%s is not read: %s".formatted(file.getFileName(), e.getMessage()));
    }
  }

  private List<String> missingShapes(Set<String> shapes) {
    var missing = new ArrayList<String>();
    for (Class<? extends Event> type : types.all()) {
      String name = type.getSimpleName();
      for (int revision = 1; revision < types.revisionOf(name); revision++) {
        if (!shapes.contains(name + "." + revision)) {
          missing.add("revision %d of %s has no file".formatted(revision, name));
        }
      }
    }
    return missing;
  }

  private static StoredEvent asStored(Event sample, String name, int revision, String text) {
    return new StoredEvent(
        1,
        Instant.EPOCH,
        sample.transactionId().value(),
        0,
        "Any",
        "any_1",
        0,
        name,
        revision,
        text,
        "{}");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
