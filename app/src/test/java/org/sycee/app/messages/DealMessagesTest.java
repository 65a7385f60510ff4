package org.sycee.app.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sycee.ledger.Rejected;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.confirmation.ConfirmedTerms;

class DealMessagesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final LocalDate END = LocalDate.of(2026, 1, 12);
  private static final PaymentRoute THEIRS = new PaymentRoute("8900", "CHASUS33");
  private static final PaymentRoute OURS = new PaymentRoute("36002512", "CITIUS33");

  /// Lent to Bank of Hangzhou: 1,000,000 x 1.92 % x 7 / 360 = 373.33.
  private static ConfirmedTerms terms(boolean lent, String percent) {
    return new ConfirmedTerms(
        "SYCECNBJ",
        "HZCBCN2H",
        lent,
        DAY,
        DAY,
        END,
        Money.of("USD", "1000000.00"),
        Money.of("USD", lent ? "373.33" : "-373.33"),
        Rate.ofPercent(percent),
        DayCount.ACT_360);
  }

  private static String text(ConfirmedTerms terms) {
    return new LoanConfirmation("WEEK-7", terms, THEIRS, OURS).text();
  }

  /// The fields as the usage table of the standard has them for a new contract of a lender.
  @Test
  void a_loan_is_confirmed_by_the_lender_with_a_negative_sign_before_the_interest() {
    assertThat(text(terms(true, "1.92")).replace("\r", ""))
        .startsWith("{1:F01SYCECNBJAXXX0000000000}{2:I320HZCBCN2HXXXXN}")
        .contains(
            """
            {4:
            :15A:
            :20:WEEK-7
            :22A:NEWT
            :94A:BILA
            :22B:CONF
            :22C:HZCB2H0192SYCEBJ
            :21N:WEEK-7
            :82A:SYCECNBJ
            :87A:HZCBCN2H
            :15B:
            :17R:L
            :30T:20260105
            :30V:20260105
            :30P:20260112
            :32B:USD1000000,00
            :30X:20260112
            :34E:NUSD373,33
            :37G:1,92
            :14D:ACT/360
            :15C:
            :57A:/8900
            CHASUS33
            :15D:
            :57A:/36002512
            CITIUS33
            -}\
            """);
  }

  @Test
  void a_borrower_writes_no_sign_and_a_payment_system_has_no_bic() {
    var cnaps = new PaymentRoute("102100099996", "CNAPS");
    String text = new LoanConfirmation("W", terms(false, "10.5"), cnaps, OURS).text();
    assertThat(text).contains(":17R:B", ":34E:USD373,33", ":37G:10,5", ":22C:HZCB2H0105SYCEBJ");
    assertThat(text.replace("\r", "")).contains(":57D:/102100099996\nCNAPS");
  }

  /// What the other side would send of the same deal: parties and role are turned, and the sign.
  @Test
  void what_the_counterparty_sends_of_the_same_deal_says_the_same() {
    var theirs =
        new ConfirmedTerms(
            "HZCBCN2H",
            "SYCECNBJXXX",
            false,
            DAY,
            DAY,
            END,
            Money.of("USD", "1000000.00"),
            Money.of("USD", "-373.33"),
            Rate.ofPercent("1.920"),
            DayCount.ACT_360);
    ReceivedConfirmation received = ReceivedConfirmation.read(text(theirs));
    assertThat(received.reference()).isEqualTo("WEEK-7");
    assertThat(terms(true, "1.92").differences(received.terms())).isEmpty();
    assertThat(terms(false, "1.92").differences(ReceivedConfirmation.read(text(turned())).terms()))
        .isEmpty();
  }

  private static ConfirmedTerms turned() {
    ConfirmedTerms ours = terms(true, "1.92");
    return new ConfirmedTerms(
        ours.theirBic(),
        ours.ourBic(),
        true,
        DAY,
        DAY,
        END,
        ours.principal(),
        ours.interest(),
        ours.rate(),
        ours.dayCount());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ":22B:CONF|:22B:MATU|22B",
        ":17R:L|:17R:X|17R",
        ":30V:20260105|:30V:20261305|30V",
        ":34E:NUSD373,33|:34E:NUSD373.33|34E",
        ":32B:USD1000000,00|:32B:USX1000000,00|32B",
        ":37G:1,92|:37G:1.92|37G",
        ":14D:ACT/360|:14D:ACT/366|14D",
        ":82A:SYCECNBJ|:82A:SYCE|82A",
        ":20:WEEK-7|:19:WEEK-7|field 20 is missing"
      })
  void a_field_that_cannot_be_read_is_named(String good, String bad, String field) {
    String text = text(terms(true, "1.92"));
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> ReceivedConfirmation.read(text.replace(good, bad)))
        .withMessageStartingWith("MESSAGE_UNREADABLE")
        .withMessageContaining(field);
  }

  @Test
  void a_day_count_without_a_code_is_not_written() {
    ConfirmedTerms terms = terms(true, "1.92");
    var other =
        new ConfirmedTerms(
            terms.ourBic(),
            terms.theirBic(),
            true,
            DAY,
            DAY,
            END,
            terms.principal(),
            terms.interest(),
            terms.rate(),
            DayCount.NL_365);
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(() -> text(other))
        .withMessageStartingWith("MESSAGE_NOT_WRITABLE");
  }

  @Test
  void a_payment_is_ordered_from_the_correspondent() {
    var order =
        new PaymentOrder(
            "WEEK-7-1",
            "WEEK-7",
            DAY,
            Money.of("JPY", "1000000"),
            "SYCECNBJ",
            "CITIUS33",
            "36002512",
            THEIRS,
            "HZCBCN2H");
    assertThat(order.text()).isEqualTo(order.text());
    assertThat(order.text())
        .containsPattern("\\{3:\\{121:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-");
    assertThat(order.text().replace("\r", ""))
        .startsWith("{1:F01SYCECNBJAXXX0000000000}{2:I202CITIUS33XXXXN}")
        .contains(
            """
            {4:
            :20:WEEK-7-1
            :21:WEEK-7
            :32A:260105JPY1000000,
            :53B:/36002512
            :57A:CHASUS33
            :58A:/8900
            HZCBCN2H
            -}\
            """);
  }
}
