package org.sycee.app.http.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.time.LocalDate;
import java.util.Currency;
import org.sycee.app.eventstore.TextValues;
import org.sycee.contract.interest.RateKey;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.aml.AmlCaseId;
import org.sycee.ledger.bill.BillId;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.facility.FacilityId;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.loan.LoanId;
import org.sycee.ledger.riskalert.RiskAlertId;
import org.sycee.ledger.standingorder.StandingOrderId;
import org.sycee.ledger.stationery.Keeper;
import org.sycee.ledger.stationery.StockId;
import org.sycee.ledger.supervisionerror.SupervisionErrorId;
import org.sycee.ledger.voucher.VoucherId;
import org.sycee.money.ExchangeRate;
import org.sycee.money.Money;
import org.sycee.money.Price;
import org.sycee.money.Rate;
import org.sycee.time.Tenor;
import org.sycee.treasury.DealId;
import org.sycee.treasury.calendar.CalendarId;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.instrument.InstrumentId;
import org.sycee.treasury.limit.LimitId;
import org.sycee.treasury.limit.LimitSubject;
import org.sycee.treasury.marketdata.CurvePoint;
import org.sycee.treasury.marketdata.IndexId;
import org.sycee.treasury.marketdata.PublicationTime;
import org.sycee.treasury.marketdata.SnapshotId;
import org.sycee.treasury.nostro.ItemId;
import org.sycee.treasury.nostro.NostroId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// The mapper of the API.
///
/// It sees the components of records only. What is not `Optional` must be there; what is not known
/// must not; nothing is coerced.
public final class ApiJson {
  /// A batch of 1,000 items has less than half of it.
  private static final int LONGEST_BODY = 2_000_000;

  private ApiJson() {}

  public static JsonMapper mapper() {
    var factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder().maxDocumentLength(LONGEST_BODY).build())
            .build();
    return JsonMapper.builder(factory)
        .changeDefaultVisibility(visibility ->
            visibility
                .withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
        .changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
        .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .addModule(values())
        .build();
  }

  private static SimpleModule values() {
    var module = new SimpleModule("values of the API");
    TextValues.add(module, TransactionId.class, TransactionId::new);
    TextValues.add(module, CustomerId.class, CustomerId::new);
    TextValues.add(module, DepositId.class, DepositId::new);
    TextValues.add(module, StandingOrderId.class, StandingOrderId::new);
    TextValues.add(module, VoucherId.class, VoucherId::new);
    TextValues.add(module, BillId.class, BillId::new);
    TextValues.add(module, FacilityId.class, FacilityId::new);
    TextValues.add(module, LoanId.class, LoanId::new);
    TextValues.add(module, DealId.class, DealId::new);
    TextValues.add(module, CounterpartyId.class, CounterpartyId::new);
    TextValues.add(module, InstrumentId.class, InstrumentId::new);
    TextValues.add(module, LimitId.class, LimitId::new);
    TextValues.add(module, NostroId.class, NostroId::new);
    TextValues.add(module, ItemId.class, ItemId::parse);
    TextValues.add(module, LimitSubject.class, LimitSubject::parse);
    TextValues.add(module, CalendarId.class, CalendarId::new);
    TextValues.add(module, IndexId.class, IndexId::new);
    TextValues.add(module, Tenor.class, Tenor::parse);
    TextValues.add(module, PublicationTime.class, PublicationTime::parse);
    TextValues.add(module, SnapshotId.class, SnapshotId::parse);
    TextValues.add(module, CurvePoint.class, CurvePoint::parse);
    TextValues.add(module, Price.class, Price::parse);
    TextValues.add(module, ExchangeRate.class, ExchangeRate::parse);
    TextValues.add(module, EmployeeId.class, EmployeeId::new);
    TextValues.add(module, SupervisionErrorId.class, SupervisionErrorId::new);
    TextValues.add(module, RiskAlertId.class, RiskAlertId::new);
    TextValues.add(module, AmlCaseId.class, AmlCaseId::new);
    TextValues.add(module, StockId.class, StockId::parse);
    TextValues.add(module, Keeper.class, Keeper::new);
    TextValues.add(module, RateKey.class, RateKey::parse);
    TextValues.add(module, Rate.class, YearlyRates::parse);
    TextValues.add(module, AccountCode.class, AccountCode::new);
    TextValues.add(module, AccountingUnit.class, AccountingUnit::parse);
    TextValues.add(module, LedgerAccount.class, LedgerAccount::parse);
    TextValues.add(module, Currency.class, Amount::currency);
    TextValues.add(module, LocalDate.class, BusinessDates::parse);
    module.addDeserializer(String.class, new ApiText());
    module.addSerializer(Money.class, new MoneyWriter());
    module.addDeserializer(Money.class, new MoneyReader());
    return module;
  }

  private static final class MoneyWriter extends StdSerializer<Money> {
    MoneyWriter() {
      super(Money.class);
    }

    @Override
    public void serialize(Money value, JsonGenerator json, SerializationContext context) {
      json.writePOJO(Amount.of(value));
    }
  }

  private static final class MoneyReader extends StdDeserializer<Money> {
    MoneyReader() {
      super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser json, DeserializationContext context) {
      return context.readValue(json, Amount.class).money();
    }
  }
}
