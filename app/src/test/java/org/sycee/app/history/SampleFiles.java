package org.sycee.app.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sycee.app.history.mapping.Mapping;
import org.sycee.app.history.mapping.MappingReader;

/// The examples of this repository, and copies of them with changes.
public final class SampleFiles {
  public static final Path ROOT =
      Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
          .filter(folder -> Files.exists(folder.resolve("sycee")))
          .findFirst()
          .orElseThrow();
  public static final Path DIRECTORY = ROOT.resolve("examples/czech-bank");

  /// Rows of the sample, accounts and transactions.
  public static final int ROWS = 4 + 12;

  private SampleFiles() {}

  public static Mapping mapping() {
    return MappingReader.read(ROOT.resolve("examples/czech-bank.yaml"));
  }

  public static History sample() {
    return HistoryReader.read(mapping(), List.of(DIRECTORY));
  }

  public static String transactions() {
    try {
      return Files.readString(DIRECTORY.resolve("trans.asc"), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The accounts of the sample with these transactions, in a directory of their own.
  public static History with(Path directory, String transactions) {
    try {
      Files.copy(
          DIRECTORY.resolve("account.asc"),
          directory.resolve("account.asc"),
          StandardCopyOption.REPLACE_EXISTING);
      write(directory.resolve("trans.asc"), transactions, StandardCharsets.ISO_8859_1);
      return HistoryReader.read(mapping(), List.of(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, String text, Charset encoding) {
    try {
      Files.writeString(file, text, encoding);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
