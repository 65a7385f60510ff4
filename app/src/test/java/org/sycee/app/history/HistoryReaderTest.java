package org.sycee.app.history;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sycee.app.history.History.Day;
import org.sycee.app.history.mapping.HistoricRow;
import org.sycee.app.history.mapping.MappingReader;
import org.sycee.app.history.mapping.Refusal;

class HistoryReaderTest {
  private static final String MAPPING =
      """
      source: old
      format: { encoding: ENCODING, header: HEADER }
      transactions:
        files: "moves*.csv"
        transaction: "old:{1}"
        deposit: "dep_{2}"
        booked: "3"
        amount: { column: "4" }
        entity: "{5}"
        currency: EUR
        description: "{6}"
        rules: [{ command: deposit-funds, channel: cash }]
      """;

  @TempDir private Path directory = Path.of("");

  private History read(String encoding) {
    String yaml = MAPPING.replace("ENCODING", encoding).replace("HEADER", "false");
    return HistoryReader.read(
        MappingReader.read("old.yaml", new StringReader(yaml)), List.of(directory));
  }

  private void file(String name, String text) {
    SampleFiles.write(directory.resolve(name), text, UTF_8);
  }

  private static List<String> transactionsOf(History history) {
    return history.days().stream()
        .flatMap(day -> day.transactions().stream())
        .map(row -> row.command().transactionId().value())
        .toList();
  }

  @Test
  void days_are_in_the_order_of_time_and_the_last_of_each_entity_is_known() {
    file("moves.csv", "1,1,2024-01-03,1,A,\n2,1,2024-01-02,1,A,\n3,2,2024-01-02,1,B,\n");
    assertThat(read("UTF-8").days())
        .extracting(Day::date, Day::entity, Day::last)
        .containsExactly(
            tuple(LocalDate.of(2024, 1, 2), "A", false),
            tuple(LocalDate.of(2024, 1, 2), "B", true),
            tuple(LocalDate.of(2024, 1, 3), "A", true));
  }

  @Test
  void rows_of_a_day_stand_as_in_their_files_and_files_in_the_order_of_their_names() {
    file("moves-2.csv", "3,1,2024-01-02,1,A,\n");
    file("moves-1.csv", "2,1,2024-01-02,1,A,\n1,1,2024-01-02,1,A,\n");
    file("notes.txt", "not for us");
    History history = read("UTF-8");
    assertThat(transactionsOf(history)).containsExactly("old:2", "old:1", "old:3");
    assertThat(history.ignoredFiles()).containsExactly("notes.txt");
    assertThat(history.rowsRead()).isEqualTo(3);
  }

  @Test
  void openings_come_before_transactions() {
    Day first = SampleFiles.sample().days().getFirst();
    assertThat(first.rows())
        .extracting(row -> row.command().transactionId().value())
        .containsExactly("czb:open:1", "czb:open:2", "czb:11", "czb:12");
    assertThat(first.rows())
        .extracting(HistoricRow::place)
        .extracting(place -> place.file() + ":" + place.line())
        .containsExactly("account.asc:2", "account.asc:3", "trans.asc:2", "trans.asc:3");
  }

  @Test
  void the_encoding_is_that_of_the_mapping() {
    SampleFiles.write(
        directory.resolve("moves.csv"), "1,1,2024-01-02,1,A,Cash für Köln\n", ISO_8859_1);
    HistoricRow.Transaction row = read("ISO-8859-1").days().getFirst().transactions().getFirst();
    assertThat(row.command().toString()).contains("description=Cash für Köln");
    assertThatThrownBy(() -> read("UTF-8"))
        .isInstanceOf(DataFileException.class)
        .hasMessage("moves.csv is not written in UTF-8: see what follows line 0");
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_first_column() {
    file("moves.csv", "\uFEFF\"1\",1,2024-01-02,1,A,\n");
    assertThat(transactionsOf(read("UTF-8"))).containsExactly("old:1");
  }

  @Test
  void a_quote_that_is_never_closed_is_refused_with_the_line_before_it() {
    file("moves.csv", "1,1,2024-01-02,1,A,\n2,1,2024-01-02,1,A,\"never\n");
    assertThatThrownBy(() -> read("UTF-8"))
        .isInstanceOf(DataFileException.class)
        .hasMessageStartingWith("moves.csv cannot be read after line 1: ");
  }

  @Test
  void a_quoted_field_may_hold_the_delimiter_and_a_line_break() {
    file("moves.csv", "1,1,2024-01-02,1,A,\"a, b\nc\"\n2,1,2024-01-02,x,A,\n");
    History history = read("UTF-8");
    assertThat(history.days().getFirst().transactions().getFirst().command().toString())
        .contains("description=a, b\nc");
    assertThat(history.refusals().getFirst().place().line()).isEqualTo(3);
  }

  @Test
  void a_row_with_too_many_or_too_few_fields_is_refused_with_its_line() {
    file("moves.csv", "1,1,2024-01-02,1,A,\n2,1,2024-01-02\n3,1,2024-01-02,1,A,,\n");
    assertThat(read("UTF-8").refusals())
        .extracting(refusal -> refusal.place().line(), Refusal::code, Refusal::sentence)
        .containsExactly(
            tuple(2L, "FIELD_COUNT_WRONG", "the file has 6 columns, the row 3 fields"),
            tuple(3L, "FIELD_COUNT_WRONG", "the file has 6 columns, the row 7 fields"));
  }

  @Test
  void a_repeated_transaction_id_is_refused_and_the_first_is_named() {
    file("moves-1.csv", "1,1,2024-01-02,1,A,\n");
    file("moves-2.csv", "1,1,2024-01-02,1,A,\n");
    assertThat(read("UTF-8").refusals())
        .extracting(Refusal::code, Refusal::sentence)
        .containsExactly(
            tuple(
                "TRANSACTION_ID_REPEATED",
                "old:1 is the transaction of moves-1.csv line 1 already"));
  }

  @Test
  void a_file_without_a_needed_column_is_refused() {
    file("moves.csv", "1,1,2024-01-02\n");
    assertThatThrownBy(() -> read("UTF-8"))
        .hasMessage("moves.csv has no column 4, 5, 6; it has 1, 2, 3");
  }

  @Test
  void a_header_names_the_columns_and_none_twice() {
    file("moves.csv", "1,2,3,4,5,6,6\n");
    String yaml = MAPPING.replace("ENCODING", "UTF-8").replace("HEADER", "true");
    assertThatThrownBy(() ->
            HistoryReader.read(
                MappingReader.read("old.yaml", new StringReader(yaml)), List.of(directory)))
        .hasMessage("moves.csv has two columns named '6'");
  }

  @Test
  void files_are_found_by_name_or_refused() throws IOException {
    assertThatThrownBy(() -> read("UTF-8"))
        .hasMessage("none of the files is moves*.csv, which old.yaml calls for as transactions");
    Path other = Files.writeString(directory.resolve("other.csv"), "");
    var mapping = SampleFiles.mapping();
    assertThatThrownBy(() -> HistoryReader.read(mapping, List.of(other)))
        .hasMessage("no section of czech-bank.yaml takes other.csv");
    assertThatThrownBy(() -> HistoryReader.read(mapping, List.of(Path.of("nowhere"))))
        .hasMessage("there is no readable file nowhere");
    Path trans = SampleFiles.DIRECTORY.resolve("trans.asc");
    assertThatThrownBy(() -> HistoryReader.read(mapping, List.of(trans, trans)))
        .hasMessageContaining("have the same name: rename one");
  }
}
