package org.sycee.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.UNIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand.CloseDeposit;
import org.sycee.ledger.deposit.DepositCommand.DepositFunds;
import org.sycee.ledger.deposit.DepositCommand.OpenDeposit;
import org.sycee.ledger.deposit.DepositCommand.ReverseTransaction;
import org.sycee.ledger.deposit.DepositCommand.WithdrawFunds;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.money.Money;
import org.sycee.projections.aml.AmlAlert;
import org.sycee.projections.aml.AmlAlerts;
import org.sycee.projections.aml.AmlRule;
import org.sycee.projections.aml.AmlRules;

/// Eleven days of customers who stand on, just below and just above each boundary. Every customer
/// has one deposit with a wide overdraft, so that nothing but what a scene tells is booked.
class AmlAlertsTest {
  private static final LocalDate DAY_10 = DAY.plusDays(9);
  private static final LocalDate DAY_11 = DAY.plusDays(10);
  private static final TestBank BANK = new TestBank(TestDatabases.migrated(), true);

  private final AmlAlerts alerts = new AmlAlerts(BANK.database().pool(), AmlRules.ofChina());

  @BeforeAll
  static void elevenDays() {
    BANK.openDay();
    firstDay();
    for (LocalDate day = DAY; day.isBefore(DAY_11); day = day.plusDays(1)) {
      BANK.submit(new CloseBusinessDay(BANK.next(), UNIT.entity(), day));
      BANK.submit(new OpenBusinessDay(BANK.next(), UNIT.entity(), day.plusDays(1)));
      if (day.plusDays(1).equals(DAY_10)) {
        out("window-10", "1.00", Channel.CARD, DAY_10);
        out("cash-10", "1000000.01", Channel.CASH, DAY_10);
        out("cash-exact", "1000000.00", Channel.CASH, DAY_10);
        close("close-10", DAY_10);
        close("close-below", DAY_10);
      }
    }
    out("window-11", "1.00", Channel.CARD, DAY_11);
    out("cash-11", "1000000.01", Channel.CASH, DAY_11);
    close("close-11", DAY_11);
    BANK.awaitBooks();
  }

  private static void firstDay() {
    out("withdraws-500000.00", "500000.00", Channel.CARD);
    out("withdraws-500000.01", "300000.00", Channel.CARD);
    out("withdraws-500000.01", "200000.01", Channel.CASH);
    TransactionId mistake = out("reversed", "600000.00", Channel.CASH);
    BANK.submit(new ReverseTransaction(BANK.next(), deposit("reversed"), mistake, DAY, "typo"));
    dispersed("3-outs", "1000000.01", 3);
    dispersed("4-outs", "1000000.01", 4);
    dispersed("4-outs-of-a-million", "1000000.00", 4);
    dispersed("window-10", "1000000.01", 3);
    dispersed("window-11", "1000000.01", 3);
    for (String customer : List.of("cash-10", "cash-11", "cash-exact")) {
      out(customer, "1000000.00", Channel.CASH);
    }
    for (String customer : List.of("close-10", "close-11")) {
      in(customer, "1000000.00", Channel.CASH);
      out(customer, "1000000.00", Channel.CASH);
    }
    in("close-below", "999999.99", Channel.CASH);
    out("close-below", "999999.99", Channel.CASH);
    in("cash-49999.99", "49999.99", Channel.CASH);
    in("cash-50000.00", "50000.00", Channel.CASH);
    in("transfer-499999.99", "499999.99", Channel.INTERBANK);
    in("transfer-500000.00", "500000.00", Channel.INTERBANK);
    in("300000-and-200000", "300000.00", Channel.INTERBANK);
    in("300000-and-200000", "200000.00", Channel.INTERBANK);
    in("300000-in-300000-out", "300000.00", Channel.INTERBANK);
    out("300000-in-300000-out", "300000.00", Channel.INTERBANK);
    in("company-1999999.99", "1999999.99", Channel.INTERBANK);
    in("company-2000000.00", "2000000.00", Channel.INTERBANK);
    open("yen", "JPY");
    BANK.submit(
        new DepositFunds(BANK.next(), id("yen"), Money.of("JPY", "9"), Channel.CASH, DAY, DAY, ""));
  }

  @AfterAll
  static void close() {
    BANK.close();
  }

  @ParameterizedTest
  @CsvSource({
    "DAILY_WITHDRAWALS, 1, withdraws-500000.01, true",
    "DAILY_WITHDRAWALS, 1, withdraws-500000.00, false",
    "DAILY_WITHDRAWALS, 1, reversed, false",
    "CONCENTRATED_IN_DISPERSED_OUT, 1, 3-outs, false",
    "CONCENTRATED_IN_DISPERSED_OUT, 1, 4-outs, true",
    "CONCENTRATED_IN_DISPERSED_OUT, 1, 4-outs-of-a-million, false",
    "CONCENTRATED_IN_DISPERSED_OUT, 10, window-10, true",
    "CONCENTRATED_IN_DISPERSED_OUT, 11, window-11, false",
    "CASH_PAYMENTS, 10, cash-10, true",
    "CASH_PAYMENTS, 10, cash-exact, false",
    "CASH_PAYMENTS, 11, cash-11, false",
    "CASH_BEFORE_CLOSURE, 10, close-10, true",
    "CASH_BEFORE_CLOSURE, 10, close-below, false",
    "CASH_BEFORE_CLOSURE, 11, close-11, false",
    "LARGE_CASH, 1, cash-49999.99, false",
    "LARGE_CASH, 1, cash-50000.00, true",
    "LARGE_TRANSFER_INDIVIDUAL, 1, transfer-499999.99, false",
    "LARGE_TRANSFER_INDIVIDUAL, 1, transfer-500000.00, true",
    "LARGE_TRANSFER_INDIVIDUAL, 1, 300000-and-200000, true",
    "LARGE_TRANSFER_INDIVIDUAL, 1, 300000-in-300000-out, false",
    "LARGE_TRANSFER_COMPANY, 1, company-1999999.99, false",
    "LARGE_TRANSFER_COMPANY, 1, company-2000000.00, true",
    "LARGE_TRANSFER_INDIVIDUAL, 1, company-2000000.00, false",
  })
  void boundaries_are_those_of_the_text(String rule, int day, String customer, boolean alerts) {
    assertThat(alert(rule, DAY.plusDays(day - 1L), customer).isPresent()).isEqualTo(alerts);
  }

  @Test
  void an_alert_tells_the_movements_behind_it() {
    AmlAlert alert = alert("CONCENTRATED_IN_DISPERSED_OUT", DAY_10, "window-10").orElseThrow();
    assertThat(alert.account()).isEqualTo("dep_window-10");
    assertThat(alert.amount()).isEqualTo(Money.of("CNY", "1000000.01"));
    assertThat(alert.movements())
        .extracting(each -> each.bookingDate() + " " + each.direction() + " " + each.amount())
        .containsExactly(
            "2026-01-05 IN CNY 1000000.01",
            "2026-01-05 OUT CNY 1.00",
            "2026-01-05 OUT CNY 1.00",
            "2026-01-05 OUT CNY 1.00",
            "2026-01-14 OUT CNY 1.00");
  }

  @Test
  void a_quiet_day_has_no_alerts() {
    assertThat(alerts.on("CN01", DAY.plusDays(4))).isEmpty();
  }

  @Test
  void a_currency_without_a_rule_is_named() {
    assertThat(alerts.unmeasured("CN01", DAY)).containsExactly("JPY");
  }

  @Test
  void the_version_in_effect_on_the_day_decides() {
    assertThat(largeCash(LocalDate.of(2017, 6, 30))).isEqualTo(Money.of("CNY", "200000.00"));
    assertThat(largeCash(LocalDate.of(2017, 7, 1))).isEqualTo(Money.of("CNY", "50000.00"));
    assertThat(AmlRules.ofChina().inEffect(LocalDate.of(2007, 2, 28))).isEmpty();
  }

  private static Money largeCash(LocalDate date) {
    return AmlRules.ofChina().inEffect(date).stream()
        .filter(rule -> rule.rule().equals("LARGE_CASH"))
        .map(AmlRule::threshold)
        .filter(threshold -> threshold.currency().getCurrencyCode().equals("CNY"))
        .findFirst()
        .orElseThrow();
  }

  private Optional<AmlAlert> alert(String rule, LocalDate date, String customer) {
    return alerts.on("CN01", date).stream()
        .filter(alert -> alert.rule().rule().equals(rule))
        .filter(alert -> alert.customer().equals("cus_" + customer))
        .findFirst();
  }

  private static void dispersed(String customer, String amount, int outs) {
    in(customer, amount, Channel.CARD);
    for (int i = 0; i < outs; i++) {
      out(customer, "1.00", Channel.CARD);
    }
  }

  private static void in(String customer, String amount, Channel channel) {
    DepositId deposit = deposit(customer);
    BANK.submit(
        new DepositFunds(BANK.next(), deposit, Money.of("CNY", amount), channel, DAY, DAY, ""));
  }

  private static TransactionId out(String customer, String amount, Channel channel) {
    return out(customer, amount, channel, DAY);
  }

  private static TransactionId out(String customer, String amount, Channel channel, LocalDate day) {
    DepositId deposit = deposit(customer);
    TransactionId transaction = BANK.next();
    BANK.submit(
        new WithdrawFunds(transaction, deposit, Money.of("CNY", amount), channel, day, day, ""));
    return transaction;
  }

  private static void close(String customer, LocalDate day) {
    BANK.submit(new CloseDeposit(BANK.next(), deposit(customer), day));
  }

  private static DepositId id(String customer) {
    return new DepositId("dep_" + customer.replace('.', '-'));
  }

  /// The customer's deposit, opened at the first call.
  private static DepositId deposit(String customer) {
    if (BANK.log().reader().firstOf(id(customer).value()).isEmpty()) {
      open(customer, "CNY");
    }
    return id(customer);
  }

  private static void open(String customer, String currency) {
    var terms =
        new DepositTerms(
            new CustomerId("cus_" + customer),
            customer.startsWith("company") ? Holder.COMPANY : Holder.INDIVIDUAL,
            UNIT,
            Money.of(currency, "100000000"));
    BANK.submit(new OpenDeposit(BANK.next(), id(customer), terms, DAY));
  }
}
