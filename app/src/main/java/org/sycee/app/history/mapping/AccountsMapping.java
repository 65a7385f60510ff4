package org.sycee.app.history.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositCommand.OpenDeposit;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;

/// How a row of an account file becomes the opening of a deposit.
///
/// @param opened the column of the day on which the account was opened
public record AccountsMapping(
    FilePattern files,
    Format format,
    String opened,
    Template deposit,
    Template transaction,
    Template customer,
    Template holder,
    Template entity,
    Template branch,
    Template book,
    Template currency,
    Template overdraftLimit)
    implements SectionMapping {

  @Override
  public Set<String> columns() {
    var columns = new LinkedHashSet<>(Set.of(opened));
    for (Template template :
        List.of(
            deposit,
            transaction,
            customer,
            holder,
            entity,
            branch,
            book,
            currency,
            overdraftLimit)) {
      columns.addAll(template.columns());
    }
    return columns;
  }

  /// The opening, or empty and the faults.
  public Optional<HistoricRow.Account> read(Row row, Faults faults) {
    Optional<TransactionId> id =
        faults.attempt(RowRejection.ID_INVALID, () -> new TransactionId(transaction.fill(row)));
    Optional<DepositId> depositId =
        faults.attempt(RowRejection.ID_INVALID, () -> new DepositId(deposit.fill(row)));
    Optional<CustomerId> customerId =
        faults.attempt(RowRejection.ID_INVALID, () -> new CustomerId(customer.fill(row)));
    Optional<LocalDate> date =
        faults.attempt(RowRejection.DATE_UNREADABLE, () -> format.date(row, opened));
    Optional<Holder> kind =
        faults.attempt(
            RowRejection.HOLDER_UNKNOWN,
            () -> Holder.valueOf(holder.fill(row).toUpperCase(Locale.ROOT)));
    Optional<AccountingUnit> unit =
        faults.attempt(
            RowRejection.UNIT_INVALID,
            () -> new AccountingUnit(entity.fill(row), branch.fill(row), book.fill(row)));
    Optional<Money> limit = limit(row, faults);
    if (!faults.found().isEmpty()) {
      return Optional.empty();
    }
    var terms =
        new DepositTerms(
            customerId.orElseThrow(), kind.orElseThrow(), unit.orElseThrow(), limit.orElseThrow());
    return Optional.of(
        new HistoricRow.Account(
            new OpenDeposit(id.orElseThrow(), depositId.orElseThrow(), terms, date.orElseThrow()),
            row.place()));
  }

  private Optional<Money> limit(Row row, Faults faults) {
    Optional<Currency> money = SectionMapping.currency(currency.fill(row), faults);
    Optional<BigDecimal> number =
        faults.attempt(
            RowRejection.AMOUNT_UNREADABLE,
            () -> format.numbers().read("overdraft-limit", overdraftLimit.fill(row)));
    return money.flatMap(unit ->
        number.flatMap(amount ->
            faults.attempt(RowRejection.AMOUNT_NOT_OF_CURRENCY, () -> limit(unit, amount))));
  }

  private static Money limit(Currency currency, BigDecimal amount) {
    Money limit = Money.of(currency, amount);
    if (limit.isNegative()) {
      throw new IllegalArgumentException("the overdraft limit is negative: " + limit);
    }
    return limit;
  }
}
