package org.sycee.app.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.axon.Origin;
import org.sycee.app.endofday.EndOfDay;
import org.sycee.ledger.Command;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositCommand.*;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.PostTogether;
import org.sycee.ledger.transfer.TransferCommand.ReverseTransfer;
import org.sycee.ledger.transfer.TransferCommand.TransferFunds;
import org.sycee.money.Money;
import org.sycee.time.BusinessCalendar;

/// Ninety-two business days of a bank with two branches, from 2025-08-20 over the October holiday
/// to the end of the year. The same commands at every run: the only chance is a seeded one.
///
/// It shows one of everything: a payroll, a hold, a freeze, a reversal, a transfer taken back, an
/// entry with an earlier value date, a foreign currency, interest settled at the quarter end, a
/// deposit closed, and what [SampleLoans] tells. Every day is ended as a bank ends it; where there
/// is no end of a day, days are only closed, and no loan falls due. The last day stays open.
public final class SampleBank {
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 8, 20);
  private static final int DAYS = 92;
  private static final int MOVES_A_DAY = 30;
  private static final List<Channel> CHANNELS =
      List.of(Channel.CASH, Channel.INTERBANK, Channel.CARD);
  private static final long SEED = 20_250_820L;
  private static final Origin ORIGIN = new Origin("sample", "sample bank");

  private final CommandDesk desk;
  private final Optional<EndOfDay> endOfDay;
  private final SampleLoans loans = new SampleLoans();
  private final SplittableRandom random = new SplittableRandom(SEED);
  private final SampleCustomers customers = new SampleCustomers();
  private final SampleClearing clearing = new SampleClearing(customers);
  private final BusinessCalendar calendar = BusinessCalendar.chinaInterbank();
  private LocalDate today = FIRST_DAY;
  private int transactions;

  /// `endOfDay` is empty where there is none.
  public SampleBank(CommandDesk desk, Optional<EndOfDay> endOfDay) {
    this.desk = desk;
    this.endOfDay = endOfDay;
  }

  /// Fills an empty log; returns the last business day, which is open.
  public LocalDate fill() {
    submit(new OpenBusinessDay(next(), SampleCustomers.ENTITY, today));
    customers.rates(today, this::next).forEach(this::submit);
    customers.capital(today, this::next).forEach(this::submit);
    for (int day = 0; day < DAYS; day++) {
      if (day < SampleCustomers.OPENING_DAYS) {
        post(customers.openings(day, today, this::next));
      }
      post(moves());
      theExtraordinary(day);
      loans.on(day, today, this::next).forEach(this::submit);
      clearing.settle(today, this::next).ifPresent(this::submit);
      if (day < DAYS - 1) {
        LocalDate following = calendar.next(today);
        end(following);
        today = following;
      }
    }
    return today;
  }

  /// Ends the open day and the holidays after it, and opens the next business day.
  private void end(LocalDate following) {
    if (endOfDay.isPresent()) {
      endOfDay
          .get()
          .run(SampleCustomers.ENTITY, following.minusDays(1), EndOfDay.Observer.nobody());
    } else {
      submit(new CloseBusinessDay(next(), SampleCustomers.ENTITY, today));
      submit(new OpenBusinessDay(next(), SampleCustomers.ENTITY, following));
    }
  }

  /// The ordinary business of a day: nobody takes out more than there is.
  private List<DepositCommand> moves() {
    var moves = new ArrayList<DepositCommand>();
    for (int i = 0; i < MOVES_A_DAY; i++) {
      DepositId deposit = customers.any(random);
      Money amount = customers.amount(deposit, random);
      boolean out = random.nextBoolean() && customers.canPay(deposit, amount);
      Channel channel =
          customers.isCompany(deposit)
              ? Channel.INTERBANK
              : CHANNELS.get(random.nextInt(out ? 3 : 2));
      if (out) {
        customers.pays(deposit, amount);
        moves.add(new WithdrawFunds(next(), deposit, amount, channel, today, today, "withdrawal"));
      } else {
        customers.receives(deposit, amount);
        moves.add(new DepositFunds(next(), deposit, amount, channel, today, today, "deposit"));
      }
    }
    if (today.getDayOfMonth() == 10) {
      moves.addAll(payroll());
    }
    return moves;
  }

  private List<DepositCommand> payroll() {
    Money salary = Money.of("CNY", "8600.00");
    var payments = new ArrayList<DepositCommand>();
    for (DepositId employee : customers.employees()) {
      customers.receives(employee, salary);
      payments.add(
          new DepositFunds(next(), employee, salary, Channel.INTERBANK, today, today, "salary 工资"));
    }
    return payments;
  }

  /// What does not happen every day, on fixed days.
  private void theExtraordinary(int day) {
    DepositId first = customers.employees().getFirst();
    DepositId second = customers.employees().get(1);
    DepositId company = customers.companies().getFirst();
    switch (day) {
      case 15 -> {
        Money wrong = Money.of("CNY", "66000.00");
        TransactionId mistake = next();
        submit(new DepositFunds(mistake, first, wrong, Channel.CASH, today, today, "typed twice"));
        submit(new ReverseTransaction(next(), first, mistake, today, "typed 66,000 for 6,600"));
      }
      case 20 -> {
        Money rent = Money.of("CNY", "3200.00");
        TransactionId transfer = next();
        submit(new TransferFunds(transfer, first, second, rent, today, today, "rent"));
        submit(
            new ReverseTransfer(next(), transfer, first, second, today, "paid to the wrong one"));
      }
      case 25 ->
          submit(
              new PlaceHold(
                  next(), company, "guarantee-1", Money.of("CNY", "10000.00"), today, "guarantee"));
      case 30 -> {
        customers.freeze(second, true);
        submit(new FreezeDeposit(next(), second, "District People's Court", "2025-执-1017", today));
      }
      case 40 -> {
        submit(new UnfreezeDeposit(next(), second, "2025-执-1017", today));
        customers.freeze(second, false);
      }
      case 45 -> {
        LocalDate value = calendar.shift(today, -3);
        post(
            List.of(
                new DepositFunds(
                    next(),
                    company,
                    Money.of("CNY", "250000.00"),
                    Channel.INTERBANK,
                    today,
                    value,
                    "arrived on %s, %d days ago"
                        .formatted(value, ChronoUnit.DAYS.between(value, today)))));
      }
      case 50 -> submit(new ReleaseHold(next(), company, "guarantee-1", today));
      case 60 ->
          submit(new ChargeFee(next(), company, Money.of("CNY", "50.00"), today, today, "fee"));
      case 80 -> submit(new CloseDeposit(next(), SampleCustomers.NEVER_USED, today));
      default -> {
        // an ordinary day
      }
    }
  }

  private void post(List<? extends DepositCommand> commands) {
    clearing.add(commands);
    submit(new PostTogether(next(), List.copyOf(commands)));
  }

  private void submit(Command command) {
    desk.submit(command, ORIGIN);
  }

  private TransactionId next() {
    return new TransactionId("sample:%05d".formatted(++transactions));
  }
}
