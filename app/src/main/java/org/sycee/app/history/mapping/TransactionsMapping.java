package org.sycee.app.history.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositCommand.ChargeFee;
import org.sycee.ledger.deposit.DepositCommand.ChargeInterest;
import org.sycee.ledger.deposit.DepositCommand.CreditInterest;
import org.sycee.ledger.deposit.DepositCommand.DepositFunds;
import org.sycee.ledger.deposit.DepositCommand.MoveFunds;
import org.sycee.ledger.deposit.DepositCommand.OpenDeposit;
import org.sycee.ledger.deposit.DepositCommand.WithdrawFunds;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.money.Money;

/// How a row of a transaction file becomes a movement of funds.
///
/// @param booked the column of the booking date
/// @param valued the column of the value date; the booking date if there is none
/// @param entity needed for deposits that are not in the account files; also `currency`
/// @param recordedBalance the column of the balance after the transaction, for reconciling
public record TransactionsMapping(
    FilePattern files,
    Format format,
    Template transaction,
    Template deposit,
    String booked,
    Optional<String> valued,
    AmountRule amount,
    Optional<Template> entity,
    Optional<Template> currency,
    Template description,
    Optional<String> recordedBalance,
    List<Rule> rules)
    implements SectionMapping {

  public TransactionsMapping {
    rules = List.copyOf(rules);
  }

  @Override
  public Set<String> columns() {
    var columns = new LinkedHashSet<>(transaction.columns());
    columns.addAll(deposit.columns());
    columns.add(booked);
    valued.ifPresent(columns::add);
    columns.addAll(amount.columns());
    entity.ifPresent(template -> columns.addAll(template.columns()));
    currency.ifPresent(template -> columns.addAll(template.columns()));
    columns.addAll(description.columns());
    recordedBalance.ifPresent(columns::add);
    rules.forEach(rule -> columns.addAll(rule.when().columns()));
    return columns;
  }

  /// The transaction, or empty and the faults; `openings` are those of the account files.
  public Optional<HistoricRow.Transaction> read(
      Row row, Map<DepositId, OpenDeposit> openings, Faults faults) {
    Optional<TransactionId> id =
        faults.attempt(RowRejection.ID_INVALID, () -> new TransactionId(transaction.fill(row)));
    Optional<DepositId> depositId =
        faults.attempt(RowRejection.ID_INVALID, () -> new DepositId(deposit.fill(row)));
    Optional<LocalDate> bookingDate =
        faults.attempt(RowRejection.DATE_UNREADABLE, () -> format.date(row, booked));
    Optional<LocalDate> valueDate =
        valued.isEmpty()
            ? bookingDate
            : faults.attempt(RowRejection.DATE_UNREADABLE, () -> format.date(row, valued.get()));
    @Nullable OpenDeposit opening = depositId.map(openings::get).orElse(null);
    Optional<String> legalEntity =
        faults.attempt(RowRejection.ENTITY_UNKNOWN, () -> entity(row, opening));
    Optional<Amounts> amounts = amounts(row, opening, faults);
    Optional<Rule> rule = amounts.flatMap(read -> rule(row, read.direction(), faults));
    if (!faults.found().isEmpty()) {
      return Optional.empty();
    }
    Amounts read = amounts.orElseThrow();
    var skeleton =
        new Skeleton(
            id.orElseThrow(),
            depositId.orElseThrow(),
            read.amount(),
            bookingDate.orElseThrow(),
            valueDate.orElseThrow(),
            description.fill(row));
    return Optional.of(
        new HistoricRow.Transaction(
            skeleton.command(rule.orElseThrow()),
            read.direction() == Direction.CREDIT ? read.amount() : read.amount().negated(),
            read.recordedBalance(),
            legalEntity.orElseThrow(),
            row.place()));
  }

  private String entity(Row row, @Nullable OpenDeposit opening) {
    if (opening != null) {
      return opening.terms().unit().entity();
    }
    return entity
        .orElseThrow(() ->
            RowRejection.ENTITY_UNKNOWN.because(
                "deposit %s is in no account file, and the mapping names no entity"
                    .formatted(deposit.fill(row))))
        .fill(row);
  }

  private Optional<Amounts> amounts(Row row, @Nullable OpenDeposit opening, Faults faults) {
    Optional<AmountRule.Signed> signed =
        faults.attempt(RowRejection.AMOUNT_UNREADABLE, () -> amount.read(row, format));
    Optional<Optional<BigDecimal>> balance =
        faults.attempt(
            RowRejection.AMOUNT_UNREADABLE,
            () ->
                recordedBalance
                    .filter(column -> !row.value(column).isEmpty())
                    .map(column -> format.number(row, column)));
    Optional<Currency> unit = currency(row, opening, faults);
    if (signed.isEmpty() || balance.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    return faults.attempt(
        RowRejection.AMOUNT_NOT_OF_CURRENCY,
        () ->
            new Amounts(
                signed.get().direction(),
                Money.of(unit.get(), signed.get().amount()),
                balance.get().map(number -> Money.of(unit.get(), number))));
  }

  private Optional<Currency> currency(Row row, @Nullable OpenDeposit opening, Faults faults) {
    if (currency.isPresent()) {
      return SectionMapping.currency(currency.get().fill(row), faults);
    }
    if (opening != null) {
      return Optional.of(opening.terms().currency());
    }
    faults.add(
        RowRejection.CURRENCY_UNKNOWN.because(
            "deposit %s is in no account file, and the mapping names no currency"
                .formatted(deposit.fill(row))));
    return Optional.empty();
  }

  private Optional<Rule> rule(Row row, Direction direction, Faults faults) {
    for (Rule rule : rules) {
      if (rule.fits(row, direction)) {
        if (rule.operation().direction() != direction) {
          faults.add(
              RowRejection.SIGN_CONTRADICTS_RULE.because(
                  "the amount is a %s, but the row becomes %s"
                      .formatted(direction, rule.operation())));
          return Optional.empty();
        }
        return Optional.of(rule);
      }
    }
    var columns = new TreeSet<String>();
    rules.forEach(rule -> columns.addAll(rule.when().columns()));
    faults.add(
        RowRejection.NO_RULE.because(
            "no rule fits this %s: %s".formatted(direction, row.describe(columns))));
    return Optional.empty();
  }

  private record Amounts(Direction direction, Money amount, Optional<Money> recordedBalance) {}

  /// What all movements have in common.
  private record Skeleton(
      TransactionId id,
      DepositId depositId,
      Money amount,
      LocalDate bookingDate,
      LocalDate valueDate,
      String description) {

    MoveFunds command(Rule rule) {
      return switch (rule.operation()) {
        case DEPOSIT_FUNDS ->
            new DepositFunds(
                id,
                depositId,
                amount,
                rule.channel().orElseThrow(),
                bookingDate,
                valueDate,
                description);
        case WITHDRAW_FUNDS ->
            new WithdrawFunds(
                id,
                depositId,
                amount,
                rule.channel().orElseThrow(),
                bookingDate,
                valueDate,
                description);
        case CREDIT_INTEREST ->
            new CreditInterest(id, depositId, amount, bookingDate, valueDate, description);
        case CHARGE_INTEREST ->
            new ChargeInterest(id, depositId, amount, bookingDate, valueDate, description);
        case CHARGE_FEE ->
            new ChargeFee(id, depositId, amount, bookingDate, valueDate, description);
      };
    }
  }
}
