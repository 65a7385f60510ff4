package org.sycee.app.history.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each line of the mapping below is changed once, into a mistake.
class MappingReaderTest {
  private static final String MAPPING =
      """
      source: old
      format:
        encoding: UTF-8
        delimiter: ";"
        quote: "'"
        header: true
        dates: yyMMdd
        base-year: 1950
        decimal-separator: ","
        thousands-separator: "."
      accounts:
        files: accounts.csv
        opened: since
        deposit: "dep_{no}"
        transaction: "old:open:{no}"
        customer: "{no}"
        holder: company
        entity: DE01
        branch: "{branch}"
        book: BANKING
        currency: "{currency}"
        overdraft-limit: 1.000,50
      transactions:
        files: "moves-*.csv"
        format: { delimiter: "|" }
        transaction: "old:{id}"
        deposit: "dep_{no}"
        booked: day
        amount: { column: amount }
        rules:
          - { direction: credit, command: deposit-funds, channel: interbank }
          - { when: { kind: [FEE, TAX] }, command: charge-fee }
      """;

  private static Mapping read(String text) {
    return MappingReader.read("old.yaml", new StringReader(text));
  }

  @Test
  void a_section_takes_what_it_does_not_say_from_the_shared_format() {
    Mapping mapping = read(MAPPING);
    assertThat(mapping.transactions().format().delimiter()).isEqualTo('|');
    assertThat(mapping.transactions().format().quote()).isEqualTo('\'');
    assertThat(mapping.accounts().orElseThrow().format().delimiter()).isEqualTo(';');
  }

  @Test
  void a_mapping_without_a_format_is_for_the_most_common_file() {
    Format format =
        read(MAPPING
                .replaceAll("(?s)format:\n.*?accounts:", "accounts:")
                .replace("1.000,50", "1000.50")
                .replace("{ delimiter: \"|\" }", "{}"))
            .transactions()
            .format();
    assertThat(format.delimiter()).isEqualTo(',');
    assertThat(format.quote()).isEqualTo('"');
    assertThat(format.encoding().name()).isEqualTo("UTF-8");
    assertThat(format.header()).isTrue();
  }

  @Test
  void a_section_knows_the_columns_it_needs() {
    Mapping mapping = read(MAPPING);
    assertThat(mapping.accounts().orElseThrow().columns())
        .containsExactlyInAnyOrder("since", "no", "branch", "currency");
    assertThat(mapping.transactions().columns())
        .containsExactlyInAnyOrder("id", "no", "day", "amount", "kind");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '!',
      value = {
        "source: old ! source: o/d ! line 1: source: 'o/d' is not 1 to 16 letters",
        "source: old ! sorce: old ! line 1: 'sorce' is unknown in the mapping; known are accounts,",
        "encoding: UTF-8 ! encoding: UTF-9 ! line 3: encoding: there is no encoding 'UTF-9'",
        "encoding: UTF-8 ! charset: UTF-8 ! line 3: 'charset' is unknown in format; known are",
        "\";\" ! \"; \" ! line 4: delimiter: '; ' is not one character",
        "\"'\" ! \"\" ! line 5: quote: '' is not one character",
        "header: true ! header: yes ! line 6: header: 'yes' is neither true nor false",
        "dates: yyMMdd ! dates: MMdd ! line 3: the date pattern 'MMdd' has no year",
        "dates: yyMMdd ! dates: yyyyMMdd ! line 3: base-year is for years of two digits",
        "base-year: 1950 ! base-year: 50 ! line 8: base-year: '50' is not a year of four digits",
        "'  base-year: 1950\n' ! '' ! line 3: years of two digits in 'yyMMdd' need a base-year",
        "thousands-separator: \".\" ! thousands-separator: \",\" ! line 3: ',' cannot",
        "files: accounts.csv ! file: accounts.csv ! line 12: 'file' is unknown in accounts; known",
        "opened: since ! opened: [since] ! line 13: 'opened' is a single text",
        "dep_{no} ! dep_{no ! line 14: deposit: 'dep_{no' has a brace without its partner",
        "'  holder: company\n' ! '' ! line 12: accounts lacks 'holder'",
        "1.000,50 ! 1.00,50 ! line 22: overdraft-limit: '1.00,50' is not a number such as 1.234,50",
        "1.000,50 ! -1 ! line 22: overdraft-limit: the limit is negative: -1",
        "old:{id} ! old ! line 26: transaction: 'old' names no column, so all ids are equal",
        "booked: day ! valued: day ! line 24: transactions lacks 'booked'",
        "{ column: amount } ! { columns: amount } ! line 29: 'columns' is unknown in amount",
        "{ column: amount } ! { credit-column: amount } ! line 29: amount is a signed 'column'; or",
        "{ column: amount } ! amount ! line 29: 'amount' is a map of keys and values",
        "direction: credit ! direction: in ! line 31: direction: 'in' is none of [CREDIT, DEBIT]",
        "deposit-funds ! pay ! line 31: command: 'pay' is none of [deposit-funds, withdraw-funds,",
        "interbank ! post ! line 31: channel: 'post' is none of [CASH, INTERBANK, CARD]",
        "', channel: interbank' ! '' ! line 31: deposit-funds needs a channel",
        "charge-fee ! 'charge-fee, channel: cash' ! line 32: charge-fee has no channel",
        "direction: credit ! direction: debit ! line 31: deposit-funds is never a debit",
        "when: ! wenn: ! line 32: 'wenn' is unknown in each of the rules; known are channel,",
        "booked: day ! 'booked: day\n  booked: day' ! line 29: 'booked' is there twice",
        "source: old ! 'source: [' ! it is no YAML",
      })
  void a_mistake_is_refused_with_its_line_and_name(String line, String mistake, String sentence) {
    String changed = MAPPING.replace(line.replace("\\n", "\n"), mistake.replace("\\n", "\n"));
    assertThat(changed).isNotEqualTo(MAPPING);
    assertThatThrownBy(() -> read(changed))
        .isInstanceOf(MappingException.class)
        .hasMessageStartingWith("old.yaml line ")
        .hasMessageContaining(sentence);
  }

  @Test
  void a_mapping_of_transactions_alone_names_entity_and_currency() {
    String alone = MAPPING.replaceAll("(?s)accounts:\n.*?transactions:", "transactions:");
    assertThatThrownBy(() -> read(alone))
        .hasMessage(
            "old.yaml line 12: transactions without accounts need 'entity' and 'currency' of their"
                + " own");
    assertThat(
            read(alone.replace("booked: day", "booked: day\n  entity: DE01\n  currency: EUR"))
                .accounts())
        .isEmpty();
  }

  @Test
  void a_file_that_is_no_map_is_refused() {
    assertThatThrownBy(() -> read("- a\n- b\n")).hasMessage("old.yaml line 1: it is no YAML map");
    assertThatThrownBy(() -> read("")).hasMessage("old.yaml line 1: it is no YAML map");
  }
}
