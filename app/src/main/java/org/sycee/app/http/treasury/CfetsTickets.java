package org.sycee.app.http.treasury;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sycee.app.http.json.BusinessDates;
import org.sycee.app.http.problem.MalformedRequest;
import org.sycee.app.http.treasury.DealRow.Fault;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.DayCount;
import org.sycee.treasury.DealId;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.deal.MoneyMarketTerms;

/// Tickets of interbank lending (同业拆借成交单) as the trading system of the market names their columns.
/// The layout is ours and is told in docs/import.md: no official file was at hand.
final class CfetsTickets {
  static final String NUMBER = "成交编号";
  private static final String PRODUCT = "同业拆借";
  private static final Currency CNY = Currency.getInstance("CNY");
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final Map<String, DealProduct> SIDES =
      Map.of("拆出", DealProduct.PLACEMENT, "拆入", DealProduct.BORROWING);
  private static final List<String> COLUMNS =
      List.of(NUMBER, "成交日期", "组合", "交易员", "对手方", "交易品种", "方向", "金额(万元)", "利率(%)", "起息日", "到期日");

  private CfetsTickets() {}

  static List<DealRow> read(String file) {
    var rows = new ArrayList<DealRow>();
    try (CsvReader<NamedCsvRecord> records =
        CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(file)) {
      for (NamedCsvRecord each : records) {
        if (rows.isEmpty() && !each.getHeader().containsAll(COLUMNS)) {
          throw MalformedRequest.inBody(
              "", "the columns are %s, these are %s".formatted(COLUMNS, each.getHeader()));
        }
        rows.add(new Reading(each).row());
      }
      return rows;
    } catch (CsvParseException | UncheckedIOException e) {
      throw MalformedRequest.inBody("/" + (rows.size() + 1), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Reading {
    private final NamedCsvRecord columns;
    private final List<Fault> faults = new ArrayList<>();

    Reading(NamedCsvRecord columns) {
      this.columns = columns;
    }

    DealRow row() {
      Optional<DealId> id = required(NUMBER, text -> new DealId("deal_cfets-" + text));
      Optional<AccountingUnit> unit = required("组合", AccountingUnit::parse);
      Optional<EmployeeId> dealer = required("交易员", EmployeeId::new);
      Optional<CounterpartyId> with = required("对手方", CounterpartyId::new);
      Optional<LocalDate> tradeDate = required("成交日期", BusinessDates::parse);
      Optional<MoneyMarketTerms> terms = terms();
      Optional<DealWishes.Capture> wish =
          faults.isEmpty()
              ? Optional.of(
                  new DealWishes.Capture(
                      id.orElseThrow(),
                      new DealWishes.Ticket(
                          unit.orElseThrow(),
                          with.orElseThrow(),
                          dealer.orElseThrow(),
                          tradeDate,
                          Optional.empty(),
                          Dealt.of(terms.orElseThrow())),
                      Optional.empty()))
              : Optional.empty();
      return new DealRow(
          (int) columns.getStartingLineNumber(),
          id.map(known -> "cfets-" + columns.getField(NUMBER).strip()),
          wish,
          faults);
    }

    private Optional<MoneyMarketTerms> terms() {
      required("交易品种", Reading::lending);
      Optional<DealProduct> side = required("方向", Reading::side);
      Optional<Money> principal = required("金额(万元)", Reading::principal);
      Optional<Rate> rate = required("利率(%)", Rate::ofPercent);
      Optional<LocalDate> from = required("起息日", BusinessDates::parse);
      Optional<LocalDate> to = required("到期日", BusinessDates::parse);
      if (!faults.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new MoneyMarketTerms(
              side.orElseThrow(),
              principal.orElseThrow(),
              rate.orElseThrow(),
              DayCount.ACT_360,
              from.orElseThrow(),
              to.orElseThrow()));
    }

    /// The market calls its terms IBO001, IBO007 and so on.
    private static String lending(String text) {
      if (!text.equals(PRODUCT) && !text.matches("IBO[0-9]{3}")) {
        throw new IllegalArgumentException("neither %s nor IBO001 and so on".formatted(PRODUCT));
      }
      return text;
    }

    private static DealProduct side(String text) {
      DealProduct side = SIDES.get(text);
      if (side == null) {
        throw new IllegalArgumentException("neither 拆出 nor 拆入");
      }
      return side;
    }

    private static Money principal(String text) {
      try {
        return Money.of(CNY, new BigDecimal(text.replace(",", "")).multiply(TEN_THOUSAND));
      } catch (ArithmeticException e) {
        throw new IllegalArgumentException(e.getMessage(), e);
      }
    }

    /// The value of a column; its absence, and a text that is none of such values, are faults.
    private <T> Optional<T> required(String column, Function<String, T> read) {
      String text = columns.findField(column).orElse("").strip();
      if (text.isEmpty()) {
        fault(column, "is missing");
        return Optional.empty();
      }
      try {
        return Optional.of(read.apply(text));
      } catch (IllegalArgumentException e) {
        fault(column, "cannot be read: %s (%s)".formatted(text, e.getMessage()));
        return Optional.empty();
      }
    }

    private void fault(String column, String message) {
      faults.add(new Fault(column, "REQUEST_MALFORMED", message));
    }
  }
}
