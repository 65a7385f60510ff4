package org.sycee.app.http.market;

import static org.sycee.app.http.market.QuoteFiles.Format.CSV;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sycee.treasury.marketdata.QuoteFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Takes a file of quotes apart into rows: CSV with the names of the columns in its first line, or
/// NDJSON, an object a line.
public final class QuoteFiles {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private QuoteFiles() {}

  /// How the file is written.
  public enum Format {
    CSV,
    NDJSON
  }

  /// The quotes of the file for a snapshot of the date, and what is wrong with its rows. Throws
  /// [IllegalArgumentException] if it cannot be taken apart at all.
  public static QuoteFile read(byte[] content, Format format, LocalDate date) {
    String text = text(content);
    var file = new QuoteFile(date);
    if (format == CSV) {
      readCsv(text, file);
    } else {
      readLines(text, file);
    }
    return file;
  }

  /// The text of a file in UTF-8, without its byte order mark. Throws [IllegalArgumentException] if
  /// the file is none.
  public static String text(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("the file is not written in UTF-8", e);
    }
  }

  private static void readCsv(String text, QuoteFile file) {
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .skipEmptyLines(true)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      List<String> columns = List.of();
      for (CsvRecord record : records) {
        if (columns.isEmpty()) {
          columns = columns(record);
        } else if (record.getFieldCount() == columns.size()) {
          var values = new TreeMap<String, String>();
          for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), record.getField(i));
          }
          file.add(record.getStartingLineNumber(), values);
        } else {
          file.unreadable(
              record.getStartingLineNumber(),
              "the file has %d columns, the row %d fields"
                  .formatted(columns.size(), record.getFieldCount()));
        }
      }
    } catch (CsvParseException e) {
      throw new IllegalArgumentException("the file is no CSV: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> columns(CsvRecord first) {
    List<String> columns = first.getFields().stream().map(String::strip).toList();
    if (columns.stream().distinct().count() < columns.size()) {
      throw new IllegalArgumentException("two columns have one name: " + columns);
    }
    return columns;
  }

  private static void readLines(String text, QuoteFile file) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        readLine(i + 1L, lines.get(i), file);
      }
    }
  }

  private static void readLine(long number, String line, QuoteFile file) {
    try {
      JsonNode row = JSON.readTree(line);
      if (!row.isObject() || !row.valueStream().allMatch(JsonNode::isString)) {
        file.unreadable(number, "a line is an object whose values are text in quotes");
        return;
      }
      Map<String, String> values = new HashMap<>();
      row.propertyStream().forEach(each -> values.put(each.getKey(), each.getValue().asString()));
      file.add(number, values);
    } catch (JacksonException e) {
      file.unreadable(number, "the line is no JSON: " + e.getOriginalMessage());
    }
  }
}
