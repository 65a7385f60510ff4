package org.sycee.app.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.sycee.app.history.mapping.Mapping;
import org.sycee.app.history.mapping.SectionMapping;

/// Which of the files that were named belong to which section of the mapping; `ignored` are those
/// of a directory that no section takes.
record DataFiles(List<Path> accounts, List<Path> transactions, List<Path> ignored) {

  /// Files of a directory are taken by name, in the order of their names; a file that was named
  /// itself must have a section.
  static DataFiles find(Mapping mapping, Collection<Path> data) {
    var found = new DataFiles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Path each : data) {
      if (Files.isDirectory(each)) {
        filesOf(each).filter(file -> !found.take(mapping, file)).forEach(found.ignored::add);
      } else if (!Files.isReadable(each)) {
        throw new DataFileException("there is no readable file " + each);
      } else if (!found.take(mapping, each)) {
        throw new DataFileException(
            "no section of %s takes %s".formatted(mapping.file(), each.getFileName()));
      }
    }
    mapping
        .accounts()
        .ifPresent(accounts -> requireSome(mapping, accounts, found.accounts, "accounts"));
    requireSome(mapping, mapping.transactions(), found.transactions, "transactions");
    return found;
  }

  private boolean take(Mapping mapping, Path file) {
    boolean isAccounts =
        mapping.accounts().filter(accounts -> accounts.files().takes(file)).isPresent();
    boolean isTransactions = mapping.transactions().files().takes(file);
    if (isAccounts && isTransactions) {
      throw new DataFileException("two sections of %s take %s".formatted(mapping.file(), file));
    }
    if (isAccounts) {
      add(file, accounts);
    } else if (isTransactions) {
      add(file, transactions);
    }
    return isAccounts || isTransactions;
  }

  /// Rows are named by file name and line, so two files of one name would be mistaken.
  private static void add(Path file, List<Path> files) {
    for (Path other : files) {
      if (file.getFileName().equals(other.getFileName())) {
        throw new DataFileException(
            "%s and %s have the same name: rename one".formatted(other, file));
      }
    }
    files.add(file);
  }

  private static void requireSome(
      Mapping mapping, SectionMapping section, List<Path> files, String name) {
    if (files.isEmpty()) {
      throw new DataFileException(
          "none of the files is %s, which %s calls for as %s"
              .formatted(section.files(), mapping.file(), name));
    }
  }

  private static Stream<Path> filesOf(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException("the directory " + directory + " cannot be read", e);
    }
  }
}
