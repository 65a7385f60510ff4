package org.sycee.treasury.marketdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.treasury.TreasuryScene.MONDAY;

import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sycee.money.ExchangeRate;
import org.sycee.money.Price;
import org.sycee.money.Rate;
import org.sycee.treasury.marketdata.MarketQuote.*;

class QuoteFileTest {
  private static final Currency CNY = Currency.getInstance("CNY");
  private final QuoteFile file = new QuoteFile(MONDAY);

  private void add(long line, String... keysAndValues) {
    var values = new HashMap<String, String>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      values.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    file.add(line, Map.copyOf(values));
  }

  @Test
  void reads_prices_per_hundred_and_rates_in_per_cent() {
    add(2, "kind", "bond-price", "name", " 240004.IB ", "value", "100.8", "currency", "");
    add(3, "kind", "bond-yield", "name", "240004.IB", "value", "2.31");
    add(4, "kind", "par", "name", "SWAP", "currency", "CNY", "point", "1y", "value", "1.9");
    add(5, "kind", "fx", "currency", "USD", "counter", "CNY", "value", "7.2425");
    assertThat(file.faults()).isEmpty();
    assertThat(file.quotes())
        .containsExactly(
            new BondPrice("240004.IB", Price.parse("1.008")),
            new BondYield("240004.IB", Rate.parse("0.0231")),
            new CurveNode("SWAP", CNY, Quoting.PAR, new CurvePoint("1Y"), Rate.parse("0.019")),
            new FxQuote(Currency.getInstance("USD"), CNY, ExchangeRate.parse("7.2425")));
  }

  @Test
  void tells_everything_that_is_wrong_with_every_row_and_goes_on() {
    add(2, "kind", "zero", "name", "GOVT", "currency", "CNX", "point", "3 months", "value", "");
    add(3, "kind", "bond-price", "name", "b", "value", "-1", "point", "3M");
    add(4, "kind", "bond-price", "name", "b b", "value", "-1");
    add(5, "kind", "share", "name", "b");
    add(6, "kind", "bond-yield", "name", "b", "value", "1.85");
    add(7, "kind", "bond-yield", "name", "b", "value", "1.85");
    file.unreadable(8, "the file has 6 columns, the row 2 fields");
    assertThat(file.faults().stream().map(fault -> fault.line() + " " + fault.refusal().code()))
        .containsExactly(
            "2 QUOTE_CURRENCY_UNKNOWN",
            "2 QUOTE_UNREADABLE",
            "2 QUOTE_UNREADABLE",
            "3 QUOTE_UNREADABLE",
            "4 QUOTE_NAME_MALFORMED",
            "4 PRICE_NOT_POSITIVE",
            "5 QUOTE_UNREADABLE",
            "7 QUOTE_TWICE",
            "8 QUOTE_UNREADABLE");
    assertThat(file.faults().get(2).refusal().detail()).isEqualTo("value is missing");
    assertThat(file.faults().get(3).refusal().detail()).isEqualTo("a bond-price has no point");
    assertThat(file.rows()).isEqualTo(7);
    assertThat(file.refusedRows()).isEqualTo(6);
    assertThat(file.quotes()).containsExactly(new BondYield("b", Rate.parse("0.0185")));
  }

  /// A node that cannot stand in the curve does not push away the next one.
  @Test
  void a_faulty_row_does_not_count_for_the_rows_after_it() {
    add(2, "kind", "zero", "name", "C", "currency", "CNY", "point", "3M", "value", "1.5");
    add(3, "kind", "zero", "name", "C", "currency", "CNY", "point", "5Y", "value", "150");
    add(4, "kind", "zero", "name", "C", "currency", "CNY", "point", "1Y", "value", "1.6");
    add(5, "kind", "zero", "name", "C", "currency", "CNY", "point", "6M", "value", "1.55");
    assertThat(file.faults().stream().map(fault -> fault.line() + " " + fault.refusal().code()))
        .containsExactly("3 RATE_NOT_OF_MARKET", "5 CURVE_NODES_NOT_ASCENDING");
  }
}
