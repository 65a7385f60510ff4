package org.sycee.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sycee.app.eventstore.history.EventHistory;
import org.sycee.app.eventstore.history.ShapeChange;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;
import tools.jackson.databind.node.ObjectNode;

/// A family of events with a past: `VaultCounted` was once `CashChecked`; its amount was once a
/// number of yuan, and its unit once only a branch of the one bank there was.
class EventHistoryTest {
  private static final EventHistory HISTORY =
      new EventHistory(
          Map.of("CashChecked", "VaultCounted"),
          List.of(
              new ShapeChange("VaultCounted", EventHistoryTest::amountAsMoney),
              new ShapeChange("VaultCounted", EventHistoryTest::branchAsUnit)));

  private static final VaultCounted SAMPLE =
      new VaultCounted(
          new TransactionId("t1"),
          AccountingUnit.parse("CN01/0101/BANKING"),
          Money.of("CNY", "12.00"),
          LocalDate.of(2026, 1, 5));

  private static final String OLDEST =
      """
      {"transactionId":"t1","branch":"0101","yuan":12,"date":"2026-01-05"}\
      """;
  private static final String MIDDLE =
      """
      {"transactionId":"t1","branch":"0101","counted":"CNY 12.00","date":"2026-01-05"}\
      """;
  private static final String NEWEST =
      """
      {"transactionId":"t1","unit":"CN01/0101/BANKING","counted":"CNY 12.00","date":"2026-01-05"}\
      """;

  sealed interface VaultEvent extends Event {}

  record VaultCounted(
      TransactionId transactionId, AccountingUnit unit, Money counted, LocalDate date)
      implements VaultEvent {}

  @TempDir private Path folder = Path.of("");

  private static ObjectNode amountAsMoney(ObjectNode event) {
    int yuan = event.remove("yuan").intValue();
    return event.put("counted", "CNY %d.00".formatted(yuan));
  }

  private static ObjectNode branchAsUnit(ObjectNode event) {
    String branch = event.remove("branch").stringValue();
    return event.put("unit", "CN01/%s/BANKING".formatted(branch));
  }

  @BeforeEach
  void fill() throws IOException {
    Files.writeString(folder.resolve("CashChecked.1.json"), OLDEST);
    Files.writeString(folder.resolve("CashChecked.2.json"), MIDDLE);
    Files.writeString(folder.resolve("VaultCounted.3.json"), NEWEST);
  }

  private List<String> faults(Event... samples) throws IOException {
    return files(HISTORY, samples).faults();
  }

  private GoldenFiles files(EventHistory history, Event... samples) {
    return new GoldenFiles(folder, List.of(VaultEvent.class), history, List.of(samples));
  }

  @Test
  void every_shape_is_read_as_todays_event() throws IOException {
    assertThat(faults(SAMPLE)).isEmpty();
  }

  @Test
  void a_name_given_up_does_not_give_up_its_records() throws IOException {
    Files.writeString(folder.resolve("VaultCounted.2.json"), MIDDLE);
    assertThat(faults(SAMPLE)).isEmpty();
  }

  @Test
  void a_missing_file_is_a_fault() throws IOException {
    Files.delete(folder.resolve("VaultCounted.3.json"));
    Files.delete(folder.resolve("CashChecked.2.json"));
    assertThat(faults(SAMPLE))
        .containsExactly(
            "VaultCounted.3.json is missing", "revision 2 of VaultCounted has no file");
    files(HISTORY, SAMPLE).writeMissing();
    assertThat(folder.resolve("VaultCounted.3.json")).hasContent(NEWEST);
  }

  @Test
  void a_file_without_an_event_is_a_fault() throws IOException {
    Files.writeString(folder.resolve("CashLost.1.json"), "{}");
    Files.writeString(folder.resolve("VaultCounted.4.json"), NEWEST);
    Files.writeString(folder.resolve("notes.txt"), "");
    assertThat(faults(SAMPLE))
        .containsExactly(
            "CashLost.1.json is of no event",
            "VaultCounted.4.json is of no event",
            "notes.txt is not named as <Name>.<revision>.json");
  }

  @Test
  void an_event_without_a_sample_is_a_fault() throws IOException {
    assertThat(faults()).containsExactly("VaultCounted has no sample");
  }

  @Test
  void an_event_written_otherwise_is_a_fault_and_its_file_is_not_overwritten() throws IOException {
    Path newest = folder.resolve("VaultCounted.3.json");
    Files.writeString(newest, NEWEST.replace("12.00", "12.0"));
    files(HISTORY, SAMPLE).writeMissing();
    assertThat(faults(SAMPLE))
        .containsExactly("VaultCounted.3.json is written otherwise: " + NEWEST);
  }

  @Test
  void an_old_record_read_otherwise_is_a_fault() throws IOException {
    Files.writeString(folder.resolve("CashChecked.1.json"), OLDEST.replace("12,", "13,"));
    assertThat(faults(SAMPLE))
        .singleElement()
        .asString()
        .startsWith("CashChecked.1.json is read as VaultCounted[")
        .contains("counted=CNY 13.00");
  }

  @Test
  void a_forgotten_change_of_shape_is_a_fault() throws IOException {
    var forgetful =
        new EventHistory(
            Map.of("CashChecked", "VaultCounted"),
            List.of(new ShapeChange("VaultCounted", EventHistoryTest::amountAsMoney)));
    assertThat(files(forgetful, SAMPLE).faults())
        .contains("VaultCounted.2.json is missing", "VaultCounted.3.json is of no event")
        .anySatisfy(fault ->
            assertThat(fault).startsWith("CashChecked.1.json is not read").contains("unit"));
  }

  @Test
  void a_history_of_events_that_do_not_exist_is_refused() {
    assertThatThrownBy(() ->
            new EventTypes(
                List.of(VaultEvent.class),
                new EventHistory(
                    Map.of(), List.of(new ShapeChange("CashChecked", event -> event)))))
        .hasMessage("a change of shape is of CashChecked, which is no event");
    assertThatThrownBy(() ->
            new EventTypes(
                List.of(VaultEvent.class),
                new EventHistory(Map.of("VaultCounted", "CashChecked"), List.of())))
        .hasMessage("an event was renamed to CashChecked, which is no event");
    assertThatThrownBy(() ->
            new EventTypes(
                List.of(VaultEvent.class),
                new EventHistory(Map.of("VaultCounted", "VaultCounted"), List.of())))
        .hasMessage("VaultCounted was renamed, but there is an event of that name");
  }
}
