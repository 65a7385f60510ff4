package org.sycee.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sycee.app.history.SampleFiles;
import org.sycee.money.Money;

/// The commands that need no database.
class MainTest {
  private static final String MAPPING =
      SampleFiles.ROOT.resolve("examples/czech-bank.yaml").toString();

  @TempDir private Path directory = Path.of("");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  @Test
  void the_version_is_that_of_the_build() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).matches("sycee \\d+\\.\\d+\\.\\d+\\S*( \\(\\w+\\))?\\R");
  }

  @Test
  void a_wrong_command_is_wrong_usage() {
    assertThat(run("imports")).isEqualTo(2);
    assertThat(err.toString()).contains("Did you mean: sycee import");
  }

  @Test
  void a_dry_run_tells_what_an_import_would_do() {
    Path rejects = directory.resolve("rejects.csv");
    int exit =
        run(
            "import",
            "--mapping",
            MAPPING,
            "--dry-run",
            "--rejects",
            rejects.toString(),
            SampleFiles.DIRECTORY.toString());
    assertThat(exit).isZero();
    assertThat(out.toString())
        .startsWith(
            """
            rows read                  16
            would be posted            16
            already posted              0
            refused                     0
            days                        4
            """
                .replace("\n", System.lineSeparator()))
        .contains("1993-02-01 of CZ01 would stay open");
    assertThat(rejects).doesNotExist();
  }

  @Test
  void refused_rows_are_written_next_to_the_data_and_the_exit_code_is_1() throws IOException {
    SampleFiles.with(directory, SampleFiles.transactions().replace("13;1;930105", "13;1;93O105"));
    assertThat(run("import", "--mapping", MAPPING, "--dry-run", directory.toString())).isEqualTo(1);
    assertThat(Files.readString(directory.resolve("rejects.csv")))
        .isEqualTo(
            """
            file,line,code,sentence
            trans.asc,4,DATE_UNREADABLE,column date: '93O105' is not a date of the form yyMMdd
            """);
    assertThat(run("import", "--mapping", MAPPING, "--dry-run", directory.toString())).isEqualTo(3);
    assertThat(err.toString()).contains("holds the rows an earlier run refused");
  }

  @Test
  void a_mistake_in_the_mapping_is_one_sentence() throws IOException {
    Path mapping = Files.writeString(directory.resolve("wrong.yaml"), "sauce: x\n");
    assertThat(run("import", "--mapping", mapping.toString(), directory.toString())).isEqualTo(3);
    assertThat(err.toString())
        .isEqualTo(
            "wrong.yaml line 1: 'sauce' is unknown in the mapping; known are accounts, format,"
                + " source, transactions"
                + System.lineSeparator());
  }

  @Test
  void amounts_are_grouped_for_people() {
    assertThat(Amounts.grouped(Money.of("CZK", "-39246142.80"))).isEqualTo("-39,246,142.80");
    assertThat(Amounts.grouped(Money.of("JPY", "1200"))).isEqualTo("1,200");
    assertThat(Amounts.grouped(Money.of("CZK", "0.05"))).isEqualTo("0.05");
    assertThat(Amounts.grouped(new Money(java.util.Currency.getInstance("CZK"), Long.MAX_VALUE)))
        .isEqualTo("92,233,720,368,547,758.07");
  }
}
