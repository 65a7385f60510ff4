package org.sycee.app.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sycee.app.history.mapping.Refusal;
import org.sycee.app.history.mapping.Row.Place;

class RejectsFileTest {
  @TempDir private Path directory = Path.of("");

  @Test
  void every_fault_has_its_line() throws IOException {
    Path file = directory.resolve("rejects.csv");
    RejectsFile.at(file)
        .write(
            List.of(
                new Refusal(new Place("trans.asc", 7), "NO_RULE", "no rule fits this DEBIT: x"),
                new Refusal(new Place("trans.asc", 9), "ID_INVALID", "'a, \"b\"' is no id")));
    assertThat(file)
        .hasContent(
            """
            file,line,code,sentence
            trans.asc,7,NO_RULE,no rule fits this DEBIT: x
            trans.asc,9,ID_INVALID,"'a, ""b""' is no id"
            """);
  }

  @Test
  void without_refusals_there_is_no_file() {
    Path file = directory.resolve("rejects.csv");
    RejectsFile.at(file).write(List.of());
    assertThat(file).doesNotExist();
  }

  @Test
  void an_earlier_file_is_never_overwritten() throws IOException {
    Path file = Files.writeString(directory.resolve("rejects.csv"), "earlier");
    assertThatThrownBy(() -> RejectsFile.at(file))
        .hasMessage(
            file
                + " holds the rows an earlier run refused: move it away, or name another by"
                + " --rejects");
    assertThat(file).hasContent("earlier");
  }

  @Test
  void a_place_that_cannot_be_written_is_refused_before_anything_is_posted() {
    Path file = directory.resolve("nowhere/rejects.csv");
    assertThatThrownBy(() -> RejectsFile.at(file))
        .hasMessage("refused rows could not be written to %s: name a file by --rejects", file);
  }
}
