package org.sycee.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sycee.app.export.ExportFormat;
import org.sycee.app.export.JournalExport;
import org.sycee.app.export.JournalExport.Extent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Writes the books as a file that hledger, ledger or beancount can check.
@Command(name = "export", description = "Write the books for hledger, ledger or beancount.")
final class ExportCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--format", required = true, description = "One of ${COMPLETION-CANDIDATES}.")
  private ExportFormat format = ExportFormat.HLEDGER;

  @Option(names = "--entity", description = "Legal entity; all of them by default.")
  private @Nullable String entity;

  @Option(names = "--out", description = "File to write; the terminal by default.")
  private @Nullable Path file;

  @Override
  public Integer call() throws IOException {
    try (Sycee sycee = Sycee.open()) {
      List<String> entities = entities(sycee.balances().entities());
      var export = new JournalExport(sycee.books());
      if (file == null) {
        print(export, entities);
      } else {
        write(export, entities, file);
      }
      return 0;
    }
  }

  private List<String> entities(List<String> known) {
    if (entity == null) {
      return known;
    }
    if (!known.contains(entity)) {
      throw new ParameterException(
          Main.commandLine(spec), "%s has no books; these have: %s".formatted(entity, known));
    }
    return List.of(entity);
  }

  /// Not through a print stream, which would keep quiet about a full disk or a closed pipe.
  private void print(JournalExport export, List<String> entities) throws IOException {
    var terminal = new FileOutputStream(FileDescriptor.out);
    var out = new BufferedWriter(new OutputStreamWriter(terminal, UTF_8));
    export.write(format, entities, out);
    out.flush();
  }

  /// The file appears when it is whole.
  private void write(JournalExport export, List<String> entities, Path target) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Extent written;
      try (Writer out = Files.newBufferedWriter(part)) {
        written = export.write(format, entities, out);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      Main.out(spec)
          .printf(
              "%s transactions and %s balances of %s at position %s: %s%n",
              written.entries(),
              written.balances(),
              String.join(", ", written.entities()),
              written.position(),
              target);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
