package org.sycee.app.history;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.sycee.app.history.mapping.Faults;
import org.sycee.app.history.mapping.Format;
import org.sycee.app.history.mapping.Row;
import org.sycee.app.history.mapping.Row.Place;
import org.sycee.app.history.mapping.RowRejection;
import org.sycee.app.history.mapping.SectionMapping;

/// One delimited file, read from its beginning to its end.
final class DataFile {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path path;
  private final String name;
  private final SectionMapping section;

  DataFile(Path path, SectionMapping section) {
    this.path = path;
    this.name = String.valueOf(path.getFileName());
    this.section = section;
  }

  /// Hands on every row with the faults found so far, and returns how many there were. A row with
  /// the wrong number of fields comes with that fault.
  long forEach(BiConsumer<Row, Faults> action) {
    Format format = section.format();
    // A byte that the encoding does not have must stop us, not become a question mark.
    var decoder =
        format
            .encoding()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    long lastLine = 0;
    try (var text = new BufferedReader(new InputStreamReader(Files.newInputStream(path), decoder));
        CsvReader<CsvRecord> records = reader(format).ofCsvRecord(withoutByteOrderMark(text))) {
      Map<String, Integer> columns = Map.of();
      long rows = 0;
      for (CsvRecord record : records) {
        lastLine = record.getStartingLineNumber();
        if (columns.isEmpty()) {
          columns = columns(record);
          if (format.header()) {
            continue;
          }
        }
        rows++;
        accept(record, columns, action);
      }
      return rows;
    } catch (UncheckedIOException | IOException e) {
      throw unreadable(e, lastLine);
    } catch (CsvParseException e) {
      throw new DataFileException(
          "%s cannot be read after line %d: %s".formatted(name, lastLine, reason(e)), e);
    }
  }

  private static Reader withoutByteOrderMark(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  private static CsvReader.CsvReaderBuilder reader(Format format) {
    return CsvReader.builder()
        .fieldSeparator(format.delimiter())
        .quoteCharacter(format.quote())
        .skipEmptyLines(true)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
  }

  private void accept(
      CsvRecord record, Map<String, Integer> columns, BiConsumer<Row, Faults> action) {
    var row = new Row(new Place(name, record.getStartingLineNumber()), record.getFields(), columns);
    var faults = new Faults(row.place());
    if (record.getFieldCount() != columns.size()) {
      faults.add(
          RowRejection.FIELD_COUNT_WRONG.because(
              "the file has %d columns, the row %d fields"
                  .formatted(columns.size(), record.getFieldCount())));
    }
    action.accept(row, faults);
  }

  private Map<String, Integer> columns(CsvRecord first) {
    var columns = new HashMap<String, Integer>();
    List<String> names = section.format().header() ? first.getFields() : numbers(first);
    for (int i = 0; i < names.size(); i++) {
      if (columns.put(names.get(i).strip(), i) != null) {
        throw new DataFileException(
            "%s has two columns named '%s'".formatted(name, names.get(i).strip()));
      }
    }
    Set<String> missing = new TreeSet<>(section.columns());
    missing.removeAll(columns.keySet());
    if (!missing.isEmpty()) {
      throw new DataFileException(
          "%s has no column %s; it has %s"
              .formatted(name, String.join(", ", missing), String.join(", ", names)));
    }
    return columns;
  }

  private static List<String> numbers(CsvRecord record) {
    var numbers = new ArrayList<String>();
    for (int i = 1; i <= record.getFieldCount(); i++) {
      numbers.add(Integer.toString(i));
    }
    return numbers;
  }

  private RuntimeException unreadable(Exception failure, long lastLine) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CharacterCodingException) {
        return new DataFileException(
            "%s is not written in %s: see what follows line %d"
                .formatted(name, section.format().encoding(), lastLine),
            failure);
      }
    }
    return new DataFileException(name + " cannot be read: " + failure.getMessage(), failure);
  }

  private static String reason(CsvParseException e) {
    return e.getCause() == null
        ? String.valueOf(e.getMessage())
        : String.valueOf(e.getCause().getMessage());
  }
}
