package org.sycee.app.messages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sycee.ledger.Rejected;
import org.sycee.money.Money;
import org.sycee.treasury.nostro.Statement;
import org.sycee.treasury.nostro.StatementLine;

/// The same account day in all three kinds: 1,000.00 - 300.00 + 50.25 + 10.00 - 1.00 = 759.25.
class StatementFilesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final LocalDate NEXT = LocalDate.of(2026, 1, 6);

  private static final String MT940 =
      """
      {1:F01SYCECNBJAXXX0000000000}{2:O9401200260105CITIUS33AXXX00000000002601051200N}{4:
      :20:STMT3
      :25:36002512
      :28C:3/1
      :60F:C260104USD1000,00
      :61:2601050105D300,00NTRFWEEK-7//B1
      payment
      :86:to our
      order
      :61:260106C50,25NTRFNONREF//B2
      :61:260105RD10,NCHGFEE-1//B3
      :61:260105RC1,NTRFNONREF
      :62F:C260105USD759,25
      -}{5:}
      """;

  private static final String CAMT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
      <Stmt><Id>CITI 2026/3</Id><Acct><Id><Othr><Id>36002512</Id></Othr></Id></Acct>
      <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="USD">1000.00</Amt>
      <CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-04</Dt></Dt></Bal>
      <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="USD">700.00</Amt>
      <CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-05</Dt></Dt></Bal>
      <Ntry><Amt Ccy="USD">300.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
      <BookgDt><Dt>2026-01-05</Dt></BookgDt><ValDt><DtTm>2026-01-05T09:00:00+08:00</DtTm></ValDt>
      <AcctSvcrRef>B1</AcctSvcrRef><NtryDtls><TxDtls><Refs><InstrId>WEEK-7</InstrId>
      <EndToEndId>E7</EndToEndId></Refs></TxDtls></NtryDtls>
      <AddtlNtryInf>payment to
      our order</AddtlNtryInf></Ntry>
      <Ntry><Amt Ccy="USD">5.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>PDNG</Sts></Ntry>
      </Stmt></BkToCstmrStmt></Document>
      """;

  private static List<Statement> read(String file) {
    return StatementFiles.read(file.getBytes(UTF_8));
  }

  private static Money usd(String amount) {
    return Money.of("USD", amount);
  }

  @Test
  void an_mt940_is_read_with_its_four_signs() {
    assertThat(read(MT940))
        .containsExactly(
            new Statement(
                "2026-3/1",
                "36002512",
                usd("1000.00"),
                DAY,
                usd("759.25"),
                List.of(
                    new StatementLine(
                        1, DAY, usd("-300.00"), "WEEK-7", "B1", "payment to our order"),
                    new StatementLine(2, NEXT, usd("50.25"), "NONREF", "B2", ""),
                    new StatementLine(3, DAY, usd("10.00"), "FEE-1", "B3", ""),
                    new StatementLine(4, DAY, usd("-1.00"), "NONREF", "", ""))));
  }

  /// MT950 has no field 86 and may have several pages, each with its own balances.
  @Test
  void messages_follow_each_other_in_a_file_with_or_without_blocks() {
    String pages =
        """
        :20:A
        :25:36002512
        :28C:4/1
        :60F:D260105USD1,00
        :61:260105C3,00NTRFNONREF
        :62M:C260105USD2,00
        -
        :20:B
        :25:36002512
        :28C:4/2
        :60M:C260105USD2,00
        :62F:C260105USD2,00
        -
        """;
    assertThat(read(pages))
        .extracting(Statement::statementId)
        .containsExactly("2026-4/1", "2026-4/2");
    assertThat(read(pages).getFirst().opening()).isEqualTo(usd("-1.00"));
    assertThat(read(MT940 + MT940)).hasSize(2);
  }

  @Test
  void a_camt053_is_read_whatever_its_version_without_what_is_pending() {
    var expected =
        new Statement(
            "CITI-2026/3",
            "36002512",
            usd("1000.00"),
            DAY,
            usd("700.00"),
            List.of(
                new StatementLine(1, DAY, usd("-300.00"), "WEEK-7", "B1", "payment to our order")));
    assertThat(read(CAMT)).containsExactly(expected);
    assertThat(read("\uFEFF" + CAMT.replace("001.08", "001.02"))).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ":62F:C260105USD759,25|:86:x|field 62M is missing",
        ":25:36002512|:26:1|field 25 is missing",
        "D300,00|X300,00|61 of line 1",
        "260106C50,25|261306C50,25|61 of line 2",
        "C50,25|C50,255|USD",
        "C260104USD1000,00|C260104USX1000,00|60"
      })
  void what_cannot_be_read_is_told_with_its_place(String good, String bad, String place) {
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> read(MT940.replace(good, bad)))
        .withMessageStartingWith("MESSAGE_UNREADABLE: message 1 of the file")
        .withMessageContaining(place);
  }

  @Test
  void neither_nothing_nor_a_broken_or_dangerous_document_is_a_statement() {
    for (String wrong :
        List.of(
            "",
            "hello",
            "<a>",
            "<Document/>",
            "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><Document>&x;</Document>",
            CAMT.replace("?>", "?><!DOCTYPE Document [<!ENTITY x 'y'>]>"),
            CAMT.replace("CLBD", "ITBD"),
            CAMT.replace("Ccy=\"USD\">300.00", "Ccy=\"USD\">three"))) {
      assertThatExceptionOfType(Rejected.class)
          .as(wrong)
          .isThrownBy(() -> read(wrong))
          .withMessageStartingWith("MESSAGE_UNREADABLE");
    }
  }
}
