package org.sycee.app.endofday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sycee.app.TestBank.DAY;
import static org.sycee.app.TestBank.UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.commandhandling.CommandBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.database.Database;
import org.sycee.app.database.DatabaseAccess;
import org.sycee.app.endofday.EndOfDay.StepReport;
import org.sycee.contract.interest.RateKey;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.accrual.AccrualGroup;
import org.sycee.ledger.businessday.BusinessDayCommand.StartEndOfDay;
import org.sycee.ledger.businessday.BusinessDayRejection;
import org.sycee.ledger.deposit.DepositCommand.OpenDeposit;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.journal.AccountCodes;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.rates.RateCommand.PublishRate;
import org.sycee.ledger.transfer.TransferCommand.TransferFunds;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.projections.accrual.AccrualSource;
import org.sycee.projections.accrual.Accruals;
import org.sycee.projections.accrual.ContractAccrual;
import org.sycee.projections.balances.Balances;

/// Two groups of contracts that earn a known sum each day: the deposits one, the loans the other.
class EndOfDayTest {
  private static final AccrualGroup DEPOSITS = AccrualGroup.parse(UNIT + "/2231/6411.01/CNY");
  private static final Currency CNY = Currency.getInstance("CNY");
  private static final AccrualGroup LOANS = AccrualGroup.parse(UNIT + "/1132/6011/CNY");

  /// On the day after `DAY` each has earned twice what it had earned on `DAY`.
  private static final AccrualSource SOURCE =
      (_, closeOf, each) -> {
        long days = closeOf.toEpochDay() - DAY.toEpochDay() + 1;
        each.accept(new ContractAccrual("dep_a", DEPOSITS, 100 * days));
        each.accept(new ContractAccrual("dep_b", DEPOSITS, 23 * days));
        each.accept(new ContractAccrual("loa_a", LOANS, 700 * days));
      };

  private final DatabaseAccess access = TestDatabases.empty();
  private final Database database = Database.open(access, 8);
  private final TestBank bank = new TestBank(database, true).openDay();

  @AfterEach
  void close() {
    assertThat(bank.entries().differences()).isEmpty();
    bank.close();
    database.close();
  }

  private EndOfDay endOfDay(UnaryOperator<CommandBus> bus, AccrualSource... sources) {
    return new EndOfDay(
        new CommandDesk(bus.apply(bank.axon().commandBus()), bank.log()),
        bank.log(),
        bank.keeper(),
        List.of(
            new AccrualStep(List.of(sources), new Accruals(database.pool())),
            new ClearingStep(new Balances(database.pool()))));
  }

  private List<StepReport> run(LocalDate through) {
    return run(endOfDay(UnaryOperator.identity(), SOURCE), through);
  }

  private static List<StepReport> run(EndOfDay endOfDay, LocalDate through) {
    return endOfDay.run(UNIT.entity(), through, EndOfDay.Observer.nobody());
  }

  private List<String> log() {
    return bank.log().reader().after(0, 1_000).stream()
        .map(stored -> stored.name() + ' ' + stored.event())
        .toList();
  }

  private Money debitBalance(String account) {
    return new Balances(bank.awaitBooks().database().pool())
        .ofEntity(UNIT.entity()).stream()
            .filter(balance -> balance.account().equals(account))
            .map(balance -> balance.debitBalance())
            .reduce(Money.of("CNY", "0"), Money::plus);
  }

  @Test
  void accrues_closes_and_opens_the_next_day() {
    run(DAY);
    assertThat(bank.log().businessDays().of(UNIT.entity()).open()).contains(DAY.plusDays(1));
    // 1.00 + 0.23 owed, 7.00 earned
    assertThat(debitBalance("2231")).isEqualTo(Money.of("CNY", "-1.23"));
    assertThat(debitBalance("6411.01")).isEqualTo(Money.of("CNY", "1.23"));
    assertThat(debitBalance("1132")).isEqualTo(Money.of("CNY", "7.00"));
    assertThat(debitBalance("6011")).isEqualTo(Money.of("CNY", "-7.00"));
  }

  @Test
  void books_only_the_difference_of_each_further_day_and_catches_up_in_order() {
    List<StepReport> reports = run(DAY.plusDays(2));
    assertThat(reports.stream().map(StepReport::date).distinct())
        .containsExactly(DAY, DAY.plusDays(1), DAY.plusDays(2));
    assertThat(debitBalance("2231")).isEqualTo(Money.of("CNY", "-3.69"));
    var posted = new Accruals(database.pool()).of(UNIT.entity(), DAY.plusDays(2));
    assertThat(posted.stream().map(each -> each.change().toString()))
        .containsExactly("CNY 7.00", "CNY 1.23");
    assertThat(posted.stream().map(Accruals.PostedAccrual::contracts)).containsExactly(1L, 2L);
  }

  @Test
  void a_second_time_changes_nothing() {
    run(DAY.plusDays(1));
    List<String> before = log();
    assertThat(run(DAY.plusDays(1))).isEmpty();
    assertThat(log()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void broken_off_anywhere_and_begun_again_writes_the_same_log(boolean after) {
    run(DAY.plusDays(1));
    List<String> undisturbed = log();
    // two days of cut-off, two accruals, closing and opening
    int commands = 2 * 5;
    for (int number = 1; number <= commands; number++) {
      int broken = number;
      try (var other = new EndOfDayTest.Scene()) {
        EndOfDay breaking = other.test.endOfDay(bus -> new BreakingBus(bus, broken, after), SOURCE);
        assertThatExceptionOfType(BreakingBus.Broken.class)
            .isThrownBy(() -> run(breaking, DAY.plusDays(1)));
        other.test.run(DAY.plusDays(1));
        assertThat(other.test.log()).as("broken at %d", number).isEqualTo(undisturbed);
      }
    }
  }

  /// Another bank, with a database of its own.
  private static final class Scene implements AutoCloseable {
    private final EndOfDayTest test = new EndOfDayTest();

    @Override
    public void close() {
      test.close();
    }
  }

  @Test
  void a_group_whose_contracts_are_gone_is_brought_to_zero() {
    run(DAY);
    run(endOfDay(UnaryOperator.identity()), DAY.plusDays(1));
    assertThat(debitBalance("2231")).isEqualTo(Money.of("CNY", "0.00"));
    assertThat(debitBalance("1132")).isEqualTo(Money.of("CNY", "0.00"));
  }

  @Test
  void what_branches_owe_each_other_is_cleared() {
    DepositId here = bank.openDeposit("a");
    bank.submit(TestBank.deposit(bank.next(), here, "100.00"));
    var there = new DepositId("dep_there");
    var terms =
        new DepositTerms(
            new CustomerId("cus_2"),
            Holder.COMPANY,
            AccountingUnit.parse("CN01/0202/BANKING"),
            Money.of("CNY", "0"));
    bank.submit(new OpenDeposit(bank.next(), there, terms, DAY));
    bank.submit(
        new TransferFunds(bank.next(), here, there, Money.of("CNY", "30.00"), DAY, DAY, "rent"));
    run(DAY);
    var balances = new Balances(bank.awaitBooks().database().pool());
    assertThat(balances.ofAccount(UNIT.entity(), AccountCodes.TRANSFERS_IN_TRANSIT))
        .hasSize(2)
        .allMatch(balance -> balance.creditBalance().isZero());
    assertThat(
            balances.ofAccount(UNIT.entity(), AccountCodes.INTER_BRANCH).stream()
                .map(balance -> balance.branch() + ' ' + balance.creditBalance()))
        .containsExactly("0101 CNY 30.00", "0202 CNY -30.00");
  }

  @Test
  void customers_are_refused_while_it_runs() {
    DepositId deposit = bank.openDeposit("a");
    var refusals = new ArrayList<Rejected>();
    AccrualSource meddling =
        (_, _, _) -> {
          try {
            bank.submit(TestBank.deposit(bank.next(), deposit, "1.00"));
          } catch (Rejected e) {
            refusals.add(e);
          }
        };
    run(endOfDay(UnaryOperator.identity(), meddling), DAY);
    assertThat(refusals)
        .singleElement()
        .extracting(Rejected::reason)
        .isEqualTo(BusinessDayRejection.BUSINESS_DAY_ENDING);
  }

  @Test
  void what_another_program_has_published_counts_although_the_cut_off_was_before_it() {
    bank.submit(new StartEndOfDay(bank.next(), UNIT.entity(), DAY));
    try (var other = new TestBank(Database.open(access, 2), false)) {
      other.submit(
          new PublishRate(
              new TransactionId("rate"),
              UNIT.entity(),
              CNY,
              RateKey.DEMAND,
              Rate.ofPercent("0.2"),
              DAY,
              "board",
              true));
    }
    var found = new ArrayList<Rate>();
    run(
        endOfDay(
            UnaryOperator.identity(),
            (entity, day, _) ->
                found.add(bank.log().rates().of(entity, CNY).on(RateKey.DEMAND, day))),
        DAY);
    assertThat(found).containsExactly(Rate.ofPercent("0.2"));
  }

  @Test
  void an_entity_without_a_business_day_is_refused() {
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(
            () -> endOfDay(UnaryOperator.identity()).run("XX01", DAY, EndOfDay.Observer.nobody()))
        .matches(refused -> refused.reason() == EndOfDayRejection.NO_BUSINESS_DAY);
  }
}
