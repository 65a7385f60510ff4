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

class ImportCalendarCommandTest {
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

  private int run(Path file, String status, String... more) {
    var args = new ArrayList<>(List.of("import-calendar", "--year", "2027", "--source", "notice"));
    args.addAll(List.of("--status", status, file.toString()));
    args.addAll(List.of(more));
    out = new StringWriter();
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(out, true))
        .execute(args.toArray(String[]::new));
  }

  @Test
  void publishes_and_corrects_a_year_and_may_be_repeated(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("2027.csv");
    Files.writeString(file, "2027-01-01,holiday\n2027-01-03,holiday\n2027,260\n");
    assertThat(run(file, "PROVISIONAL")).as(out.toString()).isEqualTo(1);
    assertThat(out.toString().replaceAll(" +", " ")).contains("faults 1", "calendar NOTHING");
    assertThat(Files.readString(folder.resolve("rejects.csv")))
        .startsWith("file,line,code,sentence\n2027.csv,2,HOLIDAY_ON_WEEKEND,");
    Files.writeString(file, "2027-01-01,holiday\n2027,260\n");
    String rejects = folder.resolve("second.csv").toString();
    assertThat(run(file, "PROVISIONAL", "--rejects", rejects)).as(out.toString()).isEqualTo(0);
    assertThat(out.toString()).contains(" BOOKED");
    assertThat(run(file, "PROVISIONAL", "--rejects", rejects)).as(out.toString()).isEqualTo(0);
    assertThat(out.toString()).contains("ALREADY_BOOKED");
    assertThat(run(file, "OFFICIAL", "--rejects", rejects, "--correct", "the notice is there"))
        .as(out.toString())
        .isEqualTo(0);
    assertThat(run(file, "OFFICIAL", "--rejects", rejects)).isEqualTo(3);
    assertThat(out.toString()).contains("CALENDAR_YEAR_ALREADY_PUBLISHED");
  }
}
