package org.sycee.app.eventstore;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.sycee.ledger.deposit.MaturityInstruction;
import org.sycee.ledger.deposit.product.DepositProduct;
import org.sycee.treasury.deal.DealTerms;
import org.sycee.treasury.deal.ValueDating;
import org.sycee.treasury.instrument.InstrumentTerms;
import org.sycee.treasury.instrument.Issuer;
import org.sycee.treasury.marketdata.MarketQuote;
import tools.jackson.databind.json.JsonMapper;

/// The values that are one of several records, stored with the simple name of the record:
/// `{"kind":"Time","months":12,"atMaturity":"RENEW"}`.
public final class SealedValues {
  static final String KIND = "kind";

  private static final List<Class<?>> ALL =
      List.of(
          DepositProduct.class,
          MaturityInstruction.class,
          DealTerms.class,
          ValueDating.class,
          InstrumentTerms.class,
          Issuer.class,
          MarketQuote.class);

  private SealedValues() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = KIND)
  private interface Kind {}

  /// Teaches the mapper to write the name and to read by it.
  public static JsonMapper.Builder addTo(JsonMapper.Builder builder) {
    for (Class<?> sealed : ALL) {
      builder.addMixIn(sealed, Kind.class).registerSubtypes(SealedFamily.recordsOf(sealed));
    }
    return builder;
  }

  static boolean include(Class<?> type) {
    return ALL.contains(type);
  }
}
