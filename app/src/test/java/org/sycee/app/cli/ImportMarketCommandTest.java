package org.sycee.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sycee.app.TestDatabases;
import org.sycee.app.database.DatabaseAccess;

class ImportMarketCommandTest {
  private static final DatabaseAccess ACCESS = TestDatabases.empty();
  private static final Map<String, String> SETTINGS =
      Map.of(
          "sycee.db.url", ACCESS.url(),
          "sycee.db.user", ACCESS.application().user(),
          "sycee.db.password", ACCESS.application().password(),
          "sycee.db.admin-user", ACCESS.admin().orElseThrow().user(),
          "sycee.db.admin-password", ACCESS.admin().orElseThrow().password());

  private StringWriter out = new StringWriter();

  @BeforeAll
  static void useDatabase() {
    SETTINGS.forEach(System::setProperty);
  }

  @AfterAll
  static void forgetSettings() {
    SETTINGS.keySet().forEach(System::clearProperty);
  }

  private int run(Path file, String... more) {
    var args =
        new ArrayList<>(
            List.of(
                "import-market",
                "--snapshot",
                "CFETS/2026-01-05/close",
                "--time",
                "2026-01-05T09:30:00Z",
                file.toString()));
    args.addAll(List.of(more));
    out = new StringWriter();
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(out, true))
        .execute(args.toArray(String[]::new));
  }

  @Test
  void takes_a_snapshot_from_the_sound_rows_of_a_file_and_may_be_repeated(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("quotes.csv");
    Files.writeString(
        file,
        """
        kind,name,currency,counter,point,value
        bond-price,250012.IB,,,,99.85
        bond-price,250013.IB,,,,-1
        zero,GOVT,CNY,,3M,1.31
        """);
    assertThat(run(file)).as(out.toString()).isEqualTo(1);
    assertThat(out.toString().replaceAll(" +", " ")).contains("refused 1", "snapshot NOTHING");
    assertThat(Files.readString(folder.resolve("rejects.csv")))
        .startsWith("file,line,code,sentence\nquotes.csv,3,PRICE_NOT_POSITIVE,");
    assertThat(run(file)).as("rejected rows are never overwritten").isEqualTo(3);
    String second = folder.resolve("second.csv").toString();
    assertThat(run(file, "--skip-faulty", "--rejects", second)).isEqualTo(1);
    assertThat(out.toString().replaceAll(" +", " ")).contains("rows read 3", "snapshot BOOKED");
    String third = folder.resolve("third.csv").toString();
    assertThat(run(file, "--skip-faulty", "--rejects", third)).isEqualTo(1);
    assertThat(out.toString()).contains("ALREADY_BOOKED");
    Files.writeString(file, "kind,name,value\nbond-price,250012.IB,99.86\n");
    String fourth = folder.resolve("fourth.csv").toString();
    assertThat(run(file, "--rejects", fourth)).isEqualTo(3);
    assertThat(out.toString()).contains("TRANSACTION_ID_REUSED");
    assertThat(run(folder.resolve("missing.csv"), "--rejects", fourth)).isEqualTo(3);
    assertThat(out.toString()).contains("missing.csv cannot be read");
  }
}
