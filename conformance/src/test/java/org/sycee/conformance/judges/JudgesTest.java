package org.sycee.conformance.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sycee.app.export.JournalExport;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;

@EnabledIfSystemProperty(
    named = "sycee.judges",
    matches = "true",
    disabledReason = "run with -Pjudges; it needs hledger, ledger and beancount")
class JudgesTest {
  private static final Map<String, Path> EXPORTS = new ConcurrentHashMap<>();

  @TempDir static Path folder = Path.of("");

  @AfterAll
  static void close() {
    JudgedBanks.close();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void accepts_every_entry_and_every_closing_balance(Case of) {
    Verdict verdict = of.judge.judge(export(of), of.entities.size());
    assertThat(verdict.exitCode()).as(verdict.output()).isZero();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void adds_up_to_the_balance_that_we_have_account_by_account(Case of) {
    Map<LedgerAccount, Set<Money>> ours = of.bank.balances(of.entities);
    assertThat(ours).isNotEmpty();
    assertThat(of.judge.balances(export(of))).isEqualTo(ours);
  }

  @ParameterizedTest
  @MethodSource("tamperings")
  void refuses_one_minor_unit_changed(Judge judge, Tampering tampering, String currency)
      throws IOException {
    Case generated = Case.of(judge, JudgedBanks.generated());
    String honest = Files.readString(export(generated));
    Path file = folder.resolve("%s-%s-%s".formatted(judge, tampering, currency));
    Files.writeString(file, tampering.in(honest, judge.format(), Currency.getInstance(currency)));
    Verdict verdict = judge.judge(file, generated.entities.size());
    assertThat(verdict.isAccepted()).isFalse();
    assertThat(verdict.output()).containsIgnoringCase(judge.complaintAbout(tampering));
  }

  /// All entities of each bank in one file, and each entity in a file of its own.
  static List<Case> cases() {
    return JudgedBanks.all().stream()
        .flatMap(bank ->
            Stream.concat(Stream.of(bank.entities()), bank.entities().stream().map(List::of))
                .distinct()
                .flatMap(entities ->
                    Arrays.stream(Judge.values()).map(judge -> new Case(judge, bank, entities))))
        .toList();
  }

  static List<Arguments> tamperings() {
    return Arrays.stream(Judge.values())
        .flatMap(judge ->
            Arrays.stream(Tampering.values())
                .flatMap(tampering ->
                    GeneratedBank.CURRENCIES.stream()
                        .map(currency -> Arguments.of(judge, tampering, currency))))
        .toList();
  }

  private static Path export(Case of) {
    return EXPORTS.computeIfAbsent(
        of.toString(),
        _ -> {
          Path file = folder.resolve("export" + EXPORTS.size() + '.' + of.judge.format());
          try (var out = Files.newBufferedWriter(file)) {
            new JournalExport(of.bank.database()).write(of.judge.format(), of.entities, out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return file;
        });
  }

  /// What a judge is asked about.
  record Case(Judge judge, JudgedBank bank, List<String> entities) {
    static Case of(Judge judge, JudgedBank bank) {
      return new Case(judge, bank, bank.entities());
    }

    @Override
    public String toString() {
      return "%s, %s, %s".formatted(judge.format(), bank, String.join(" and ", entities));
    }
  }
}
