package org.sycee.app.sample;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.sycee.contract.interest.RateKey;
import org.sycee.ledger.Command;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositCommand.DepositFunds;
import org.sycee.ledger.deposit.DepositCommand.OpenDeposit;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountCodes;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.journal.Side;
import org.sycee.ledger.rates.RateCommand.PublishRate;
import org.sycee.ledger.voucher.VoucherCommand.Line;
import org.sycee.ledger.voucher.VoucherCommand.PostVoucher;
import org.sycee.ledger.voucher.VoucherId;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// The customers of the sample bank, and what they have: enough to know who can pay what.
final class SampleCustomers {
  static final String ENTITY = "CN01";
  static final int OPENING_DAYS = 10;
  static final DepositId NEVER_USED = new DepositId("dep_never-used");

  static final AccountingUnit HEAD_OFFICE = new AccountingUnit(ENTITY, "0101", "BANKING");
  static final AccountingUnit RIVERSIDE = new AccountingUnit(ENTITY, "0102", "BANKING");
  private static final int EMPLOYEES = 40;
  private static final int COMPANIES = 10;

  private final List<DepositId> employees = new ArrayList<>();
  private final List<DepositId> companies = new ArrayList<>();
  private final Map<DepositId, Money> balances = new LinkedHashMap<>();
  private final Map<DepositId, AccountingUnit> units = new HashMap<>();
  private final Set<DepositId> frozen = new HashSet<>();

  /// What the bank pays, and the loan prime rate its new loans begin with.
  List<Command> rates(LocalDate day, Supplier<TransactionId> next) {
    var rates = new ArrayList<Command>();
    for (String currency : List.of("CNY", "USD", "JPY")) {
      rates.add(rate(currency, RateKey.DEMAND, "0.05", day, next));
    }
    rates.add(rate("CNY", RateKey.loanPrime(1), "3.00", LocalDate.of(2025, 8, 20), next));
    return rates;
  }

  private static PublishRate rate(
      String currency, RateKey key, String percent, LocalDate from, Supplier<TransactionId> next) {
    return new PublishRate(
        next.get(),
        ENTITY,
        Currency.getInstance(currency),
        key,
        Rate.ofPercent(percent),
        from,
        "board of the sample bank",
        false);
  }

  /// The owners pay in their capital, and a part of it is fetched as cash.
  List<Command> capital(LocalDate day, Supplier<TransactionId> next) {
    return List.of(
        voucher(
            "capital",
            day,
            next,
            AccountCodes.EXCESS_RESERVES,
            AccountCodes.PAID_IN_CAPITAL,
            Money.of("CNY", "500000000.00"),
            "paid-in capital 实收资本"),
        voucher(
            "cash",
            day,
            next,
            AccountCodes.CASH_ON_HAND,
            AccountCodes.EXCESS_RESERVES,
            Money.of("CNY", "8000000.00"),
            "cash from the central bank"));
  }

  private static PostVoucher voucher(
      String name,
      LocalDate day,
      Supplier<TransactionId> next,
      AccountCode debit,
      AccountCode credit,
      Money amount,
      String description) {
    return new PostVoucher(
        next.get(),
        new VoucherId("vch_" + name),
        day,
        day,
        List.of(
            new Line(LedgerAccount.of(HEAD_OFFICE, debit), Side.DEBIT, amount),
            new Line(LedgerAccount.of(HEAD_OFFICE, credit), Side.CREDIT, amount)),
        description);
  }

  /// The deposits opened on one of the first days, each with a first payment; an equal share a day.
  List<DepositCommand> openings(int day, LocalDate today, Supplier<TransactionId> next) {
    var commands = new ArrayList<DepositCommand>();
    for (int i = 1 + day * EMPLOYEES / OPENING_DAYS;
        i <= (day + 1) * EMPLOYEES / OPENING_DAYS;
        i++) {
      DepositId id = new DepositId("dep_p%03d".formatted(i));
      employees.add(id);
      open(
          commands,
          id,
          Holder.INDIVIDUAL,
          i % 3 == 0 ? RIVERSIDE : HEAD_OFFICE,
          "CNY",
          today,
          next);
    }
    int company = day + 1;
    if (company <= COMPANIES) {
      DepositId id = new DepositId("dep_c%03d".formatted(company));
      companies.add(id);
      String currency = company == 9 ? "USD" : company == 10 ? "JPY" : "CNY";
      open(commands, id, Holder.COMPANY, HEAD_OFFICE, currency, today, next);
    }
    if (day == 0) {
      var terms =
          new DepositTerms(
              new CustomerId("cus_x"), Holder.INDIVIDUAL, RIVERSIDE, Money.of("CNY", "0"));
      commands.add(new OpenDeposit(next.get(), NEVER_USED, terms, today));
    }
    return commands;
  }

  private void open(
      List<DepositCommand> commands,
      DepositId id,
      Holder holder,
      AccountingUnit unit,
      String currency,
      LocalDate today,
      Supplier<TransactionId> next) {
    Money limit = Money.zero(Currency.getInstance(currency));
    var customer = new CustomerId(id.value().replace("dep_", "cus_"));
    commands.add(
        new OpenDeposit(next.get(), id, new DepositTerms(customer, holder, unit, limit), today));
    Money first = Money.of(currency, holder == Holder.COMPANY ? "500000" : "5000");
    balances.put(id, first);
    units.put(id, unit);
    commands.add(
        new DepositFunds(next.get(), id, first, Channel.INTERBANK, today, today, "first payment"));
  }

  List<DepositId> employees() {
    return employees;
  }

  List<DepositId> companies() {
    return companies;
  }

  List<DepositId> all() {
    return List.copyOf(balances.keySet());
  }

  DepositId any(SplittableRandom random) {
    List<DepositId> all = all();
    return all.get(random.nextInt(all.size()));
  }

  /// A round amount for an individual, up to a hundred times as much for a company.
  Money amount(DepositId deposit, SplittableRandom random) {
    long units = random.nextLong(1, 40) * (isCompany(deposit) ? 5_000 : 50);
    return Money.of(currency(deposit), BigDecimal.valueOf(units));
  }

  Currency currency(DepositId deposit) {
    return balance(deposit).currency();
  }

  Money balance(DepositId deposit) {
    Money balance = balances.get(deposit);
    if (balance == null) {
      throw new IllegalStateException(deposit + " is not a deposit of the sample bank");
    }
    return balance;
  }

  /// A margin stays, so that holds and fees never meet an empty deposit.
  boolean canPay(DepositId deposit, Money amount) {
    long units = isCompany(deposit) ? 20_000 : 1_000;
    Money margin = Money.of(currency(deposit), BigDecimal.valueOf(units));
    return !frozen.contains(deposit) && !balance(deposit).isLessThan(amount.plus(margin));
  }

  /// An authority has ordered that nothing leaves, or has lifted its order.
  void freeze(DepositId deposit, boolean isFrozen) {
    if (isFrozen) {
      frozen.add(deposit);
    } else {
      frozen.remove(deposit);
    }
  }

  AccountingUnit unit(DepositId deposit) {
    return requireNonNull(units.get(deposit));
  }

  boolean isCompany(DepositId deposit) {
    return companies.contains(deposit);
  }

  void pays(DepositId deposit, Money amount) {
    balances.put(deposit, balance(deposit).minus(amount));
  }

  void receives(DepositId deposit, Money amount) {
    balances.put(deposit, balance(deposit).plus(amount));
  }
}
