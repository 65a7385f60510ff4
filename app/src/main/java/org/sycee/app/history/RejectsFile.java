package org.sycee.app.history;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import org.sycee.app.history.mapping.Refusal;
import org.sycee.app.history.mapping.Row.Place;
import org.sycee.treasury.reference.FaultyLine;

/// The rows that were not posted, each with its line, the reason's name and the sentence: a CSV
/// file that is made only if there are any, and never in the place of another file.
public final class RejectsFile {
  private final Path path;

  private RejectsFile(Path path) {
    this.path = path;
  }

  /// Refuses a place that is taken or cannot be written, before anything is posted.
  public static RejectsFile at(Path path) {
    Path directory = path.toAbsolutePath().getParent();
    if (Files.exists(path)) {
      throw new DataFileException(
          "%s holds the rows an earlier run refused: move it away, or name another by --rejects"
              .formatted(path));
    }
    if (directory == null || !Files.isWritable(directory)) {
      throw new DataFileException(
          "refused rows could not be written to %s: name a file by --rejects".formatted(path));
    }
    return new RejectsFile(path);
  }

  public Path path() {
    return path;
  }

  /// Writes down what is wrong with lines of a file.
  public void write(Path file, Collection<FaultyLine> faults) {
    write(
        faults.stream()
            .map(fault ->
                new Refusal(
                    new Place(String.valueOf(file.getFileName()), fault.line()),
                    fault.refusal().code(),
                    fault.refusal().detail()))
            .toList());
  }

  public void write(Collection<Refusal> refusals) {
    if (refusals.isEmpty()) {
      return;
    }
    try (CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(Files.newBufferedWriter(path, StandardOpenOption.CREATE_NEW))) {
      csv.writeRecord("file", "line", "code", "sentence");
      for (Refusal refusal : refusals) {
        csv.writeRecord(
            refusal.place().file(),
            Long.toString(refusal.place().line()),
            refusal.code(),
            refusal.sentence());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the refused rows cannot be written to " + path, e);
    }
  }
}
