package org.sycee.app.history.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sycee.app.history.mapping.HistoricRow.Transaction;
import org.sycee.app.history.mapping.Row.Place;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand.WithdrawFunds;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.money.Money;

/// One row, read by mappings that differ in one rule.
class TransactionsMappingTest {
  private static final String MAPPING =
      """
      source: old
      transactions:
        files: moves.csv
        format: FORMAT
        transaction: "old:{id}"
        deposit: "dep_{no}"
        booked: day
        amount: AMOUNT
        entity: DE01
        currency: "{currency}"
        description: "{kind} {text}"
        recorded-balance: balance
        rules:
          - { when: { kind: INTEREST }, direction: credit, command: credit-interest }
          - { when: { kind: INTEREST }, direction: debit, command: charge-interest }
          - { when: { kind: FEE }, command: charge-fee }
          - { when: { kind: CASH, text: [IN, ""] }, direction: credit, command: deposit-funds,
              channel: cash }
          - { when: { kind: CASH }, command: withdraw-funds, channel: cash }
          - { when: { kind: WIRE }, direction: credit, command: deposit-funds, channel: interbank }
          - { when: { kind: CARD }, command: withdraw-funds, channel: card }
      """;

  private final Map<String, String> row = new HashMap<>();
  private String format = "{}";
  private String amount = "{ column: amount }";
  private final List<Refusal> faults = new ArrayList<>();

  TransactionsMappingTest() {
    with("id", "1").with("no", "7").with("day", "2024-02-29").with("currency", "EUR");
    with("amount", "-12.50").with("in", "").with("out", "12.50").with("type", "D");
    with("kind", "CASH").with("text", "").with("balance", "100.00");
  }

  private TransactionsMappingTest with(String column, String value) {
    row.put(column, value);
    return this;
  }

  private TransactionsMappingTest format(String yaml) {
    format = yaml;
    return this;
  }

  private Optional<Transaction> read() {
    String yaml = MAPPING.replace("FORMAT", format).replace("AMOUNT", amount);
    Mapping mapping = MappingReader.read("old.yaml", new StringReader(yaml));
    var columns = new HashMap<String, Integer>();
    var fields = new ArrayList<String>();
    row.forEach((column, value) -> {
      columns.put(column, fields.size());
      fields.add(value);
    });
    var found = new Faults(new Place("moves.csv", 2));
    var read =
        mapping
            .transactions()
            .read(new Row(new Place("moves.csv", 2), fields, columns), Map.of(), found);
    faults.addAll(found.found());
    return read;
  }

  private void isRefused(RowRejection code, String sentence) {
    assertThat(read()).isEmpty();
    assertThat(faults)
        .containsExactly(new Refusal(new Place("moves.csv", 2), code.name(), sentence));
  }

  @Test
  void a_row_becomes_a_command_with_all_its_facts() {
    Transaction read = with("text", "till 3 ").read().orElseThrow();
    LocalDate day = LocalDate.of(2024, 2, 29);
    assertThat(read.command())
        .isEqualTo(
            new WithdrawFunds(
                new TransactionId("old:1"),
                new DepositId("dep_7"),
                Money.of("EUR", "12.50"),
                Channel.CASH,
                day,
                day,
                "CASH till 3"));
    assertThat(read.change()).isEqualTo(Money.of("EUR", "-12.50"));
    assertThat(read.recordedBalance()).contains(Money.of("EUR", "100.00"));
    assertThat(read.entity()).isEqualTo("DE01");
  }

  @Test
  void a_row_may_carry_no_balance() {
    assertThat(with("balance", " ").read().orElseThrow().recordedBalance()).isEmpty();
  }

  @Test
  void all_faults_of_a_row_are_told_at_once() {
    with("id", "a b").with("no", "").with("day", "2023-02-29").with("currency", "XYZ");
    assertThat(with("amount", "12,50").with("balance", "much").read()).isEmpty();
    assertThat(faults)
        .extracting(Refusal::code)
        .containsExactly(
            "ID_INVALID",
            "ID_INVALID",
            "DATE_UNREADABLE",
            "AMOUNT_UNREADABLE",
            "AMOUNT_UNREADABLE",
            "CURRENCY_UNKNOWN");
  }

  @Nested
  class Rules {
    @ParameterizedTest(name = "{0} {1} {2} -> {3}")
    @CsvSource({
      "INTEREST, , 1, CreditInterest",
      "INTEREST, , -1, ChargeInterest",
      "FEE, , -1, ChargeFee",
      "CASH, IN, 1, DepositFunds",
      "CASH, , 1, DepositFunds",
      "CASH, , -1, WithdrawFunds",
      "WIRE, , 1, DepositFunds",
      "CARD, , -1, WithdrawFunds",
      "' CARD ', , -1, WithdrawFunds",
    })
    void the_first_that_fits_is_taken(String kind, String text, String amount, String command) {
      with("kind", kind).with("text", text == null ? "" : text).with("amount", amount);
      assertThat(read().orElseThrow().command().getClass().getSimpleName()).isEqualTo(command);
    }

    @Test
    void a_row_that_no_rule_fits_is_refused_with_what_was_looked_at() {
      with("kind", "WIRE").with("text", "OUT");
      isRefused(RowRejection.NO_RULE, "no rule fits this DEBIT: kind is 'WIRE', text is 'OUT'");
    }

    @Test
    void a_rule_against_the_sign_is_refused() {
      with("kind", "FEE").with("amount", "1.00");
      isRefused(
          RowRejection.SIGN_CONTRADICTS_RULE,
          "the amount is a CREDIT, but the row becomes charge-fee");
    }
  }

  @Nested
  class Amounts {
    @Test
    void other_columns_may_tell_credits_from_debits() {
      amount = "{ column: out, credit-when: { type: C }, debit-when: { type: [D, W] } }";
      assertThat(read().orElseThrow().change()).isEqualTo(Money.of("EUR", "-12.50"));
      assertThat(with("type", "C").read().orElseThrow().change())
          .isEqualTo(Money.of("EUR", "12.50"));
      with("type", "X");
      isRefused(RowRejection.SIGN_UNKNOWN, "neither a credit nor a debit: type is 'X'");
    }

    @Test
    void a_row_that_is_both_credit_and_debit_is_refused() {
      amount = "{ column: out, credit-when: { type: D }, debit-when: { kind: CASH } }";
      isRefused(
          RowRejection.SIGN_UNKNOWN, "both a credit and a debit: kind is 'CASH', type is 'D'");
    }

    @Test
    void a_sign_where_other_columns_decide_is_refused() {
      amount = "{ column: amount, credit-when: { type: C }, debit-when: { type: D } }";
      isRefused(
          RowRejection.AMOUNT_UNREADABLE,
          "column amount: -12.50 has a sign, but other columns decide");
    }

    @Test
    void credits_and_debits_may_have_a_column_each() {
      amount = "{ credit-column: in, debit-column: out }";
      assertThat(read().orElseThrow().change()).isEqualTo(Money.of("EUR", "-12.50"));
      with("in", "3.00").with("out", "");
      assertThat(read().orElseThrow().change()).isEqualTo(Money.of("EUR", "3.00"));
      with("in", "");
      isRefused(RowRejection.SIGN_UNKNOWN, "columns in and out are both empty");
      faults.clear();
      with("in", "1").with("out", "1");
      isRefused(RowRejection.SIGN_UNKNOWN, "columns in and out are both filled");
      faults.clear();
      with("in", "-1").with("out", "");
      isRefused(RowRejection.AMOUNT_UNREADABLE, "column in: -1 has a sign, but the column decides");
    }

    @Test
    void more_decimals_than_the_currency_has_are_refused_not_rounded() {
      with("amount", "-12.505");
      isRefused(
          RowRejection.AMOUNT_NOT_OF_CURRENCY, "EUR has 2 decimals, but the amount is 12.505");
    }

    @ParameterizedTest(name = "{0} is {3}")
    @CsvSource(
        delimiter = '!',
        value = {
          "-1234.5    ! .  !     ! -1234.50",
          "-1,234.5   ! .  ! ,   ! -1234.50",
          "-1234.5    ! .  ! ,   ! -1234.50",
          "-1.234,5   ! ,  ! .   ! -1234.50",
          "'-1''000''000' ! . ! '''' ! -1000000.00",
        })
    void separators_are_those_of_the_mapping(
        String text, char decimals, String thousands, String value) {
      format =
          "{ decimal-separator: \"%s\"".formatted(decimals)
              + (thousands == null ? "" : ", thousands-separator: \"%s\"".formatted(thousands))
              + " }";
      with("balance", "");
      assertThat(with("amount", text).read().orElseThrow().change())
          .isEqualTo(Money.of("EUR", value));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '!',
        value = {"1,23", "1,2345.0", ",123", "1..2", "1e3", "--1", "''", "0x1", "1 000"})
    void a_number_that_is_not_written_that_way_is_refused(String text) {
      format("{ thousands-separator: \",\" }").with("amount", text);
      isRefused(
          RowRejection.AMOUNT_UNREADABLE,
          "column amount: '%s' is not a number such as 1,234.50".formatted(text));
    }
  }

  @Nested
  class Days {
    @ParameterizedTest(name = "{0} by {1} from {2} is {3}")
    @CsvSource({
      "930131,     yyMMdd,     1900, 1993-01-31",
      "000229,     yyMMdd,     1950, 2000-02-29",
      "491231,     yyMMdd,     1950, 2049-12-31",
      "500101,     yyMMdd,     1950, 1950-01-01",
      "31.12.99,   dd.MM.yy,   1980, 1999-12-31",
      "31.12.2024, dd.MM.yyyy,     , 2024-12-31",
      "1/2/2024,   d/M/yyyy,       , 2024-02-01",
    })
    void the_pattern_and_the_base_year_decide(
        String text, String pattern, String baseYear, LocalDate day) {
      format =
          "{ dates: %s%s }".formatted(pattern, baseYear == null ? "" : ", base-year: " + baseYear);
      assertThat(with("day", text).read().orElseThrow().command().bookingDate()).isEqualTo(day);
    }

    @Test
    void a_day_that_does_not_exist_is_refused() {
      format("{ dates: yyMMdd, base-year: 1900 }").with("day", "930229");
      isRefused(
          RowRejection.DATE_UNREADABLE, "column day: '930229' is not a date of the form yyMMdd");
    }
  }
}
