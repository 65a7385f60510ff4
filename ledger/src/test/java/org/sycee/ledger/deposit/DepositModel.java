package org.sycee.ledger.deposit;

import static org.sycee.ledger.LedgerScene.DAY;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sycee.ledger.businessday.BusinessDayCommand;
import org.sycee.ledger.businessday.BusinessDayCommand.CloseBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.OpenBusinessDay;
import org.sycee.ledger.businessday.BusinessDayCommand.StartEndOfDay;
import org.sycee.ledger.deposit.DepositCommand.*;

/// The rules of deposits told a second time, in plain maps of cents, for the simulation to compare.
///
/// It knows the commands and nothing else of the code it judges: no event, no state, no `Money`
/// arithmetic, and refusals by their permanent names only.
final class DepositModel {
  static final String ACCEPTED = "accepted";

  /// One deposit: what is in it and what was done to it, by transaction.
  private static final class Book {
    private final String entity;
    private final String currency;
    private final long limit;
    private long cents;
    private boolean closed;
    private final Map<String, Long> holds = new HashMap<>();
    private final Set<String> freezes = new HashSet<>();
    private final Map<String, Long> changes = new HashMap<>();
    private final ValuedChanges valued = new ValuedChanges();
    private final Set<String> others = new HashSet<>();
    private final Set<String> legs = new HashSet<>();
    private final Set<String> reversed = new HashSet<>();

    Book(DepositTerms terms) {
      entity = terms.unit().entity();
      currency = terms.overdraftLimit().currency().getCurrencyCode();
      limit = terms.overdraftLimit().minorUnits();
    }

    long available() {
      return cents + limit - holds.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  private final Map<String, Book> books = new HashMap<>();
  private final Map<String, LocalDate> openDays = new HashMap<>();
  private final Map<String, LocalDate> closedDays = new HashMap<>();
  private final Set<String> ending = new HashSet<>();

  long cents(DepositId deposit) {
    return book(deposit).orElseThrow().cents;
  }

  /// What may be taken out; zero for a deposit that is unknown or closed.
  long available(DepositId deposit) {
    return isOpen(deposit) ? book(deposit).orElseThrow().available() : 0;
  }

  boolean isOpen(DepositId deposit) {
    return book(deposit).filter(book -> !book.closed).isPresent();
  }

  boolean hasTransaction(DepositId deposit, String transaction) {
    return book(deposit)
        .filter(book -> book.changes.containsKey(transaction) || book.others.contains(transaction))
        .isPresent();
  }

  boolean isOpen(String entity) {
    return openDays.containsKey(entity);
  }

  /// The open day of the entity, or else the next that may be opened.
  LocalDate day(String entity) {
    LocalDate next = closedDays.getOrDefault(entity, DAY).plusDays(1);
    return openDays.getOrDefault(entity, next);
  }

  private Optional<Book> book(DepositId deposit) {
    return Optional.ofNullable(books.get(deposit.value()));
  }

  /// What should be answered: [#ACCEPTED], or the name of the refusal.
  String answerTo(BusinessDayCommand wish) {
    LocalDate closed = closedDays.get(wish.entity());
    LocalDate open = openDays.get(wish.entity());
    if (closed != null && !wish.date().isAfter(closed)) {
      return "BUSINESS_DAY_CLOSED";
    }
    boolean thatOne = wish.date().equals(open);
    return switch (wish) {
      case OpenBusinessDay _ when thatOne -> "BUSINESS_DAY_ALREADY_OPEN";
      case OpenBusinessDay _ -> open == null ? ACCEPTED : "PREVIOUS_BUSINESS_DAY_OPEN";
      case StartEndOfDay c when thatOne && ending.contains(c.entity()) -> "BUSINESS_DAY_ENDING";
      case StartEndOfDay _, CloseBusinessDay _ -> thatOne ? ACCEPTED : "BUSINESS_DAY_NOT_OPEN";
    };
  }

  void accept(BusinessDayCommand wish) {
    switch (wish) {
      case OpenBusinessDay c -> openDays.put(c.entity(), c.date());
      case StartEndOfDay c -> ending.add(c.entity());
      case CloseBusinessDay c -> {
        ending.remove(c.entity());
        openDays.remove(c.entity());
        closedDays.put(c.entity(), c.date());
      }
    }
  }

  /// What should be answered: [#ACCEPTED], or the name of the refusal.
  String answerTo(DepositCommand wish) {
    Book book = books.get(wish.depositId().value());
    if (wish instanceof OpenDeposit c) {
      return book == null ? onDay(c.terms().unit().entity(), c) : "DEPOSIT_ALREADY_OPEN";
    }
    if (book == null) {
      return "DEPOSIT_NOT_FOUND";
    }
    if (book.closed) {
      return "DEPOSIT_CLOSED";
    }
    String day = onDay(book.entity, wish);
    return day.equals(ACCEPTED) ? onOpenDay(book, wish) : day;
  }

  private String onDay(String entity, DepositCommand wish) {
    LocalDate closed = closedDays.get(entity);
    if (closed != null && !wish.bookingDate().isAfter(closed)) {
      return "BUSINESS_DAY_CLOSED";
    }
    if (!wish.bookingDate().equals(openDays.get(entity))) {
      return "BUSINESS_DAY_NOT_OPEN";
    }
    return ending.contains(entity) ? "BUSINESS_DAY_ENDING" : ACCEPTED;
  }

  private static String onOpenDay(Book book, DepositCommand wish) {
    return switch (wish) {
      case OpenDeposit _ -> "DEPOSIT_ALREADY_OPEN";
      case MoveFunds c -> movement(book, c);
      case Reversal c -> reversal(book, c);
      case PlaceHold c -> hold(book, c);
      case ReleaseHold c -> book.holds.containsKey(c.holdId()) ? ACCEPTED : "HOLD_NOT_FOUND";
      case FreezeDeposit c ->
          book.freezes.contains(c.documentNumber()) ? "FREEZE_ALREADY_ORDERED" : ACCEPTED;
      case UnfreezeDeposit c ->
          book.freezes.contains(c.documentNumber()) ? ACCEPTED : "FREEZE_NOT_FOUND";
      case CloseDeposit _ -> closing(book);
      case PayOutAndClose _,
          GiveNotice _,
          SettleInterest _,
          RenewDeposit _,
          DeductFunds _,
          ReportLoss _,
          CancelLossReport _,
          DepositMaturityCommand _,
          DepositRestrictionCommand _ ->
          throw new IllegalArgumentException("not in the model: " + wish);
    };
  }

  private static String movement(Book book, MoveFunds wish) {
    long cents = wish.amount().minorUnits();
    if (cents <= 0) {
      return "AMOUNT_NOT_POSITIVE";
    }
    if (!wish.amount().currency().getCurrencyCode().equals(book.currency)) {
      return "CURRENCY_NOT_OF_DEPOSIT";
    }
    if (wish.valueDate().compareTo(wish.bookingDate()) > 0) {
      return "VALUE_DATE_AFTER_BOOKING_DATE";
    }
    String answer = change(wish) > 0 ? receipt(book, cents) : payment(book, cents);
    boolean countable =
        !answer.equals(ACCEPTED) || book.valued.countableAfter(wish.valueDate(), change(wish));
    return countable ? answer : "BALANCE_OUT_OF_RANGE";
  }

  private static String receipt(Book book, long cents) {
    var after = BigInteger.valueOf(book.cents).add(BigInteger.valueOf(cents));
    boolean countable = after.add(BigInteger.valueOf(book.limit)).bitLength() < Long.SIZE;
    return countable ? ACCEPTED : "BALANCE_OUT_OF_RANGE";
  }

  private static String payment(Book book, long cents) {
    if (!book.freezes.isEmpty()) {
      return "DEPOSIT_FROZEN";
    }
    return cents > book.available() ? "INSUFFICIENT_FUNDS" : ACCEPTED;
  }

  private static String hold(Book book, PlaceHold wish) {
    long cents = wish.amount().minorUnits();
    if (cents <= 0) {
      return "AMOUNT_NOT_POSITIVE";
    }
    if (!wish.amount().currency().getCurrencyCode().equals(book.currency)) {
      return "CURRENCY_NOT_OF_DEPOSIT";
    }
    if (book.holds.containsKey(wish.holdId())) {
      return "HOLD_ALREADY_PLACED";
    }
    return cents > book.available() ? "INSUFFICIENT_FUNDS" : ACCEPTED;
  }

  private static String reversal(Book book, Reversal wish) {
    String transaction = wish.reversedTransactionId().value();
    Long change = book.changes.get(transaction);
    if (change == null) {
      return book.others.contains(transaction)
          ? "TRANSACTION_NOT_REVERSIBLE"
          : "TRANSACTION_NOT_FOUND";
    }
    if (book.reversed.contains(transaction)) {
      return "TRANSACTION_ALREADY_REVERSED";
    }
    if (book.legs.contains(transaction) && !(wish instanceof ReverseTransferLeg)) {
      return "TRANSFER_IS_REVERSED_AS_A_WHOLE";
    }
    if (!book.legs.contains(transaction) && wish instanceof ReverseTransferLeg) {
      return "TRANSACTION_NOT_A_TRANSFER";
    }
    String answer = change < 0 ? receipt(book, -change) : payment(book, change);
    boolean countable =
        !answer.equals(ACCEPTED) || book.valued.countableAfterTakingBack(transaction);
    return countable ? answer : "BALANCE_OUT_OF_RANGE";
  }

  private static String closing(Book book) {
    if (!book.freezes.isEmpty()) {
      return "DEPOSIT_FROZEN";
    }
    if (!book.holds.isEmpty()) {
      return "HOLDS_OUTSTANDING";
    }
    return book.cents == 0 ? ACCEPTED : "BALANCE_NOT_ZERO";
  }

  void accept(DepositCommand wish) {
    String transaction = wish.transactionId().value();
    if (wish instanceof OpenDeposit c) {
      books.put(c.depositId().value(), new Book(c.terms()));
    }
    Book book = book(wish.depositId()).orElseThrow();
    switch (wish) {
      case MoveFunds c -> {
        book.cents += change(c);
        book.changes.put(transaction, change(c));
        book.valued.note(transaction, c.valueDate(), change(c));
        if (c instanceof SendTransfer || c instanceof ReceiveTransfer) {
          book.legs.add(transaction);
        }
        return;
      }
      case Reversal c -> {
        String original = c.reversedTransactionId().value();
        book.cents -= book.changes.getOrDefault(original, 0L);
        book.reversed.add(original);
        book.valued.takeBack(original);
      }
      case PlaceHold c -> book.holds.put(c.holdId(), c.amount().minorUnits());
      case ReleaseHold c -> book.holds.remove(c.holdId());
      case FreezeDeposit c -> book.freezes.add(c.documentNumber());
      case UnfreezeDeposit c -> book.freezes.remove(c.documentNumber());
      case CloseDeposit _ -> book.closed = true;
      case OpenDeposit _ -> book.cents = 0;
      case PayOutAndClose _,
          GiveNotice _,
          SettleInterest _,
          RenewDeposit _,
          DeductFunds _,
          ReportLoss _,
          CancelLossReport _,
          DepositMaturityCommand _,
          DepositRestrictionCommand _ ->
          throw new IllegalArgumentException("not in the model: " + wish);
    }
    book.others.add(transaction);
  }

  /// What an accepted movement adds to the balance, in cents.
  private static long change(MoveFunds wish) {
    return switch (wish) {
      case DepositFunds _, ReceiveTransfer _, CreditInterest _ -> wish.amount().minorUnits();
      case ReceiveTransferAtEndOfDay _ -> wish.amount().minorUnits();
      case WithdrawFunds _, SendTransfer _, ChargeInterest _, ChargeFee _ ->
          -wish.amount().minorUnits();
      case SendTransferAtEndOfDay _ -> -wish.amount().minorUnits();
      case ContractWish _ -> throw new IllegalArgumentException("not in the model: " + wish);
    };
  }
}
