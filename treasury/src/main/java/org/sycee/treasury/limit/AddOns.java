package org.sycee.treasury.limit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.sycee.money.Money;
import org.sycee.money.Rounding;
import org.sycee.treasury.DealProduct;

/// The share of the notional of a deal to come that limits of credit count: what its value to us
/// may rise to, by product and by how long it was dealt for. The factors are those of the current
/// exposure method (Basel II, annex 4, paragraph 92(i)), kept in `add-ons.csv`.
public final class AddOns {
  private static final String RESOURCE = "add-ons.csv";
  private static final List<AddOn> ALL = load();

  private AddOns() {}

  private record AddOn(DealProduct product, int longerThanDays, BigDecimal factor) {
    static AddOn parse(String line) {
      List<String> fields = List.of(line.split(",", -1));
      if (fields.size() != 3) {
        throw new IllegalStateException("three fields are expected: " + line);
      }
      return new AddOn(
          DealProduct.valueOf(fields.get(0)),
          Integer.parseInt(fields.get(1)),
          new BigDecimal(fields.get(2)).movePointLeft(2));
    }
  }

  /// In full cents: a part of one counts.
  public static Money of(DealProduct product, int termDays, Money notional) {
    BigDecimal factor =
        ALL.stream()
            .filter(addOn -> addOn.product == product && termDays > addOn.longerThanDays)
            .max(Comparator.comparingInt(AddOn::longerThanDays))
            .orElseThrow(() -> new IllegalStateException("no add-on is known for " + product))
            .factor;
    return Rounding.AWAY_FROM_ZERO.toMoney(
        notional.currency(), notional.decimal().multiply(factor));
  }

  private static List<AddOn> load() {
    var resource = Objects.requireNonNull(AddOns.class.getResourceAsStream(RESOURCE));
    try (resource) {
      return new String(resource.readAllBytes(), UTF_8).lines().skip(1).map(AddOn::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
