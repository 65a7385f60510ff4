package org.sycee.ledger.deposit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDayCommand;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.StartEndOfDay;
import org.sycee.ledger.deposit.DepositCommand.*;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;

/// Wishes at random, most of them sensible, many just at the limit, some absurd.
///
/// A few deposits at a time are in use; older ones are asked for now and then, like ids that nobody
/// ever opened. The model is asked where the limits are.
final class RandomDepositWishes {
  private static final List<AccountingUnit> UNITS =
      List.of(
          AccountingUnit.parse("CN01/0101/BANKING"),
          AccountingUnit.parse("CN01/0202/BANKING"),
          AccountingUnit.parse("CN02/0101/BANKING"));
  private static final List<String> CURRENCIES = List.of("CNY", "CNY", "CNY", "JPY", "KWD");
  private static final int IN_USE = 12;

  private final SplittableRandom random;
  private final DepositModel model;
  private final List<OpenDeposit> openings = new ArrayList<>();
  private final Map<DepositId, List<String>> transactions = new HashMap<>();
  private final List<Transfer> transfers = new ArrayList<>();
  private int transactionCount;

  /// The two legs of a transfer or of its reversal, in the order in which they are decided.
  record Transfer(DepositCommand first, DepositCommand second, String entity) {}

  RandomDepositWishes(SplittableRandom random, DepositModel model) {
    this.random = random;
    this.model = model;
  }

  boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  /// Days are long; between two of them little is asked.
  boolean isTimeForAnotherDay() {
    return once(entityWithoutDay().isEmpty() ? 100 : 5);
  }

  /// A wish about the business day of one of the entities.
  BusinessDayCommand aboutTheDay() {
    String entity = entityWithoutDay().orElse(oneOf(UNITS).entity());
    LocalDate date = bookingDate(entity).plusDays(once(8) ? 1 : 0);
    if (once(3)) {
      return new StartEndOfDay(transaction(), entity, date);
    }
    return model.isOpen(entity) != once(4)
        ? new CloseBusinessDay(transaction(), entity, date)
        : new OpenBusinessDay(transaction(), entity, date);
  }

  private Optional<String> entityWithoutDay() {
    return UNITS.stream()
        .map(AccountingUnit::entity)
        .filter(entity -> !model.isOpen(entity))
        .findFirst();
  }

  /// A wish about one deposit.
  DepositCommand aboutADeposit() {
    if (once(40)) {
      return opening();
    }
    OpenDeposit about = deposit();
    DepositWishes wish = wishesAbout(about);
    return switch (random.nextInt(26)) {
      case 0 -> wish.open(about.terms());
      case 1, 2, 3, 4, 5 -> wish.deposit(amount(about), oneOf(Channel.values()));
      case 6, 7, 8, 9 -> wish.withdraw(amount(about), oneOf(Channel.values()));
      case 10 -> wish.creditInterest(amount(about));
      case 11 -> wish.chargeInterest(amount(about));
      case 12 -> wish.chargeFee(amount(about));
      case 13, 14 -> wish.placeHold("hold-" + random.nextInt(3), amount(about));
      case 15, 16, 17 -> wish.releaseHold("hold-" + random.nextInt(3));
      case 18 -> wish.freeze("order-" + random.nextInt(2));
      case 19, 20, 21 -> wish.unfreeze("order-" + random.nextInt(2));
      case 22, 23, 24 -> wish.reverse(oneDoneTo(about.depositId()));
      default -> wish.close();
    };
  }

  /// A transfer between two deposits of one legal entity, or the reversal of one.
  Transfer transfer() {
    if (!transfers.isEmpty() && once(3)) {
      return reversalOf(oneOfTheLast(20, transfers));
    }
    OpenDeposit from = deposit();
    DepositId to = receiverFrom(from);
    DepositWishes wish = wishesAbout(from);
    Money amount = amount(from);
    var send =
        new SendTransfer(
            wish.transaction(),
            from.depositId(),
            to,
            amount,
            wish.bookingDate(),
            wish.valueDate(),
            DepositWishes.WHY);
    var receive =
        new ReceiveTransfer(
            wish.transaction(),
            to,
            from.depositId(),
            amount,
            wish.bookingDate(),
            wish.valueDate(),
            DepositWishes.WHY);
    var transfer = new Transfer(send, receive, entityOf(from));
    transfers.add(transfer);
    wished(from.depositId(), wish.transaction());
    wished(to, wish.transaction());
    return transfer;
  }

  private Transfer reversalOf(Transfer transfer) {
    DepositId from = transfer.first().depositId();
    DepositId to = transfer.second().depositId();
    String original = once(10) ? oneDoneTo(to) : transfer.first().transactionId().value();
    TransactionId reversal = transaction();
    LocalDate date = once(20) ? transfer.first().bookingDate() : bookingDate(transfer.entity());
    return new Transfer(
        new DepositWishes(reversal, to, date, date).reverseLeg(original),
        new DepositWishes(reversal, from, date, date).reverseLeg(original),
        transfer.entity());
  }

  /// The opening of a new deposit; every simulation begins with one.
  OpenDeposit opening() {
    Currency currency = Currency.getInstance(oneOf(CURRENCIES));
    var limit = new Money(currency, once(2) ? 0 : random.nextLong(100_000));
    var terms =
        new DepositTerms(
            new CustomerId("cust"),
            once(2) ? Holder.INDIVIDUAL : Holder.COMPANY,
            oneOf(UNITS),
            limit);
    var id = new DepositId("dep_" + openings.size());
    var opening = new OpenDeposit(transaction(), id, terms, bookingDate(terms.unit().entity()));
    openings.add(opening);
    wished(id, opening.transactionId());
    return opening;
  }

  /// The deposit to ask about, as somebody wished it to be opened: mostly an open one.
  private OpenDeposit deposit() {
    if (once(100)) {
      OpenDeposit known = oneOf(openings);
      return new OpenDeposit(transaction(), unknown(), known.terms(), known.bookingDate());
    }
    OpenDeposit deposit = once(20) ? oneOf(openings) : oneOfTheLast(IN_USE, openings);
    for (int i = 0; i < 10 && !model.isOpen(deposit.depositId()); i++) {
      deposit = oneOfTheLast(IN_USE, openings);
    }
    return deposit;
  }

  /// Mostly a deposit of the same legal entity in the same currency, never the sender itself.
  private DepositId receiverFrom(OpenDeposit from) {
    for (int i = 0; i < 20; i++) {
      OpenDeposit to = deposit();
      boolean fits =
          entityOf(to).equals(entityOf(from))
              && (to.terms().currency().equals(from.terms().currency()) || once(20));
      if (fits && !to.depositId().equals(from.depositId())) {
        return to.depositId();
      }
    }
    return unknown();
  }

  private DepositId unknown() {
    return new DepositId("dep_unknown-" + random.nextInt(1_000));
  }

  private DepositWishes wishesAbout(OpenDeposit about) {
    LocalDate booked = bookingDate(entityOf(about));
    LocalDate valued = once(20) ? booked.plusDays(random.nextInt(-3, 2)) : booked;
    TransactionId transaction = transaction();
    wished(about.depositId(), transaction);
    return new DepositWishes(transaction, about.depositId(), booked, valued);
  }

  /// Mostly the open day of the entity, sometimes a day around it.
  private LocalDate bookingDate(String entity) {
    LocalDate day = model.day(entity);
    return once(20) ? day.plusDays(random.nextInt(-2, 3)) : day;
  }

  /// Mostly something small, often exactly what is available or a cent more, sometimes nothing or
  /// less or more than can be counted, sometimes in another currency.
  private Money amount(OpenDeposit about) {
    Currency own = about.terms().currency();
    Currency currency = once(30) ? Currency.getInstance(oneOf(CURRENCIES)) : own;
    long available = model.available(about.depositId());
    long cents =
        switch (random.nextInt(20)) {
          case 0 -> random.nextLong(-100, 1);
          case 1, 2, 3 -> available;
          case 4, 5 -> available + 1;
          case 6 -> random.nextLong(1L << 30);
          case 7 -> available > 0 ? Long.MAX_VALUE : 1;
          default -> random.nextLong(1, 20_000);
        };
    return new Money(currency, cents);
  }

  private TransactionId transaction() {
    return new TransactionId("t" + transactionCount++);
  }

  private void wished(DepositId deposit, TransactionId transaction) {
    transactions.computeIfAbsent(deposit, _ -> new ArrayList<>()).add(transaction.value());
  }

  /// One of the last transactions wished for the deposit, mostly one that was accepted.
  private String oneDoneTo(DepositId deposit) {
    List<String> wished = transactions.getOrDefault(deposit, List.of("t0"));
    String transaction = oneOfTheLast(10, wished);
    for (int i = 0; i < 3 && !model.hasTransaction(deposit, transaction); i++) {
      transaction = oneOfTheLast(10, wished);
    }
    return transaction;
  }

  private static String entityOf(OpenDeposit opening) {
    return opening.terms().unit().entity();
  }

  private <T> T oneOf(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  private <T> T oneOf(T[] things) {
    return things[random.nextInt(things.length)];
  }

  private <T> T oneOfTheLast(int count, List<T> things) {
    return things.get(random.nextInt(Math.max(0, things.size() - count), things.size()));
  }
}
