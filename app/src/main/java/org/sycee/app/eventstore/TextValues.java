package org.sycee.app.eventstore;

import java.time.Instant;
import java.time.Period;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sycee.contract.interest.RateKey;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.accrual.AccrualGroup;
import org.sycee.ledger.aml.AmlCaseId;
import org.sycee.ledger.bill.BillId;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.facility.FacilityId;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.loan.LoanId;
import org.sycee.ledger.loanplan.DayProduct;
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
import org.sycee.treasury.position.PositionId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/// The values that are stored as their text, such as `"CNY 12.34"`, never as an object.
public final class TextValues {
  private TextValues() {}

  private static final String NUMBER = "-?[0-9]+(\\.[0-9]+)?";
  private static final String UNIT = "[A-Za-z0-9_-]{1,20}(/[A-Za-z0-9_-]{1,20}){2}";
  private static final String TENOR = "(ON|TN|SN|SPOT|[1-9][0-9]{0,2}[DWMY])";
  private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
  private static final String CODE = "[1-9][0-9]{3}(\\.[0-9]{2}){0,2}";

  private static final List<TextValue<?>> ALL =
      List.of(
          new TextValue<>(Money.class, Money::parse, "[A-Z]{3} " + NUMBER),
          new TextValue<>(Rate.class, Rate::parse, NUMBER),
          new TextValue<>(Price.class, Price::parse, NUMBER),
          new TextValue<>(ExchangeRate.class, ExchangeRate::parse, NUMBER),
          new TextValue<>(Period.class, Period::parse, "P(-?[0-9]+[YMWD])+"),
          new TextValue<>(TransactionId.class, TransactionId::new, "[A-Za-z0-9._:-]{1,64}"),
          new TextValue<>(CustomerId.class, CustomerId::new, "[^\\s\\x00-\\x1f\\x7f-\\x9f]{1,64}"),
          new TextValue<>(Currency.class, Currency::getInstance, "[A-Z]{3}"),
          new TextValue<>(RateKey.class, RateKey::parse, "[A-Z_]+( P[0-9YMD]+)?"),
          new TextValue<>(DepositId.class, DepositId::new, "dep_[A-Za-z0-9_-]{1,40}"),
          new TextValue<>(BillId.class, BillId::new, "bil_[A-Za-z0-9_-]{1,40}"),
          new TextValue<>(FacilityId.class, FacilityId::new, "fac_[A-Za-z0-9_-]{1,40}"),
          new TextValue<>(LoanId.class, LoanId::new, "loan_[A-Za-z0-9_-]{1,39}"),
          new TextValue<>(EmployeeId.class, EmployeeId::new, "[A-Za-z0-9._-]{1,40}"),
          new TextValue<>(DayProduct.class, DayProduct::parse, NUMBER),
          new TextValue<>(StandingOrderId.class, StandingOrderId::new, "sto_[A-Za-z0-9_-]{1,40}"),
          new TextValue<>(VoucherId.class, VoucherId::new, "vch_[A-Za-z0-9_-]{1,40}"),
          new TextValue<>(
              AccrualGroup.class,
              AccrualGroup::parse,
              UNIT + "/" + CODE + "/" + CODE + "/[A-Z]{3}"),
          new TextValue<>(
              SupervisionErrorId.class, SupervisionErrorId::new, "err_[A-Za-z0-9_-]{1,40}"),
          new TextValue<>(AmlCaseId.class, AmlCaseId::new, "aml_[A-Za-z0-9_-]{1,40}"),
          new TextValue<>(RiskAlertId.class, RiskAlertId::new, "alr_[A-Za-z0-9_-]{1,40}"),
          new TextValue<>(StockId.class, StockId::parse, UNIT),
          new TextValue<>(Keeper.class, Keeper::new, "[A-Za-z0-9_-]{1,20}"),
          new TextValue<>(DealId.class, DealId::new, "deal_[A-Za-z0-9_-]{1,39}"),
          new TextValue<>(CounterpartyId.class, CounterpartyId::new, "cpt_[A-Za-z0-9_-]{1,40}"),
          new TextValue<>(InstrumentId.class, InstrumentId::new, "[A-Za-z0-9]{1,20}\\.[A-Z]{2,4}"),
          new TextValue<>(NostroId.class, NostroId::new, "nos_[A-Za-z0-9_-]{1,40}"),
          new TextValue<>(
              ItemId.class,
              ItemId::parse,
              "(OURS [A-Za-z0-9._:-]{1,64}|THEIRS [A-Za-z0-9._:/-]{1,40} [1-9][0-9]{0,5})"),
          new TextValue<>(
              PositionId.class, PositionId::parse, UNIT + "/[A-Za-z0-9]{1,20}\\.[A-Z]{2,4}"),
          new TextValue<>(LimitId.class, LimitId::new, "lim_[A-Za-z0-9_-]{1,40}"),
          new TextValue<>(
              LimitSubject.class,
              LimitSubject::parse,
              "(COUNTERPARTY|GROUP|ISSUER|BOOK|DEALER) [A-Za-z0-9._/-]{1,62}"),
          new TextValue<>(CalendarId.class, CalendarId::new, "[A-Z0-9_]{2,20}"),
          new TextValue<>(IndexId.class, IndexId::new, "[A-Za-z0-9_]{1,40}"),
          new TextValue<>(Tenor.class, Tenor::parse, TENOR),
          new TextValue<>(
              PublicationTime.class,
              PublicationTime::parse,
              "[0-2][0-9]:[0-5][0-9](:[0-5][0-9])? [A-Za-z0-9_+:/-]+"),
          new TextValue<>(
              SnapshotId.class,
              SnapshotId::parse,
              "[A-Za-z0-9_-]{1,20}/" + DATE + "/[A-Za-z0-9_-]{1,40}"),
          new TextValue<>(Instant.class, Instant::parse, DATE + "T[0-9:.]+Z"),
          new TextValue<>(CurvePoint.class, CurvePoint::parse, "(" + TENOR + "|" + DATE + ")"),
          new TextValue<>(AccountCode.class, AccountCode::new, CODE),
          new TextValue<>(AccountingUnit.class, AccountingUnit::parse, UNIT),
          new TextValue<>(
              LedgerAccount.class,
              LedgerAccount::parse,
              UNIT + "/" + CODE + "(/[A-Za-z0-9_-]{1,44})?"));

  /// A value by its type, how its text is read, and the shape of the text for those who read the
  /// log without Sycee (a regular expression of ECMA-262, not anchored).
  private record TextValue<T>(Class<T> type, Function<String, T> parse, String pattern) {

    void addTo(SimpleModule module) {
      add(module, type, parse);
    }
  }

  static SimpleModule module() {
    var module = new SimpleModule("values as text");
    ALL.forEach(value -> value.addTo(module));
    return module;
  }

  /// Writes the type as its text, and reads it back by parsing.
  public static <T> void add(SimpleModule module, Class<T> type, Function<String, T> parse) {
    module.addSerializer(type, new Writer<>(type));
    module.addDeserializer(type, new Reader<>(type, parse));
  }

  /// The shape of the text by which a type is stored; empty if it is stored otherwise.
  static Optional<String> patternOf(Class<?> type) {
    return ALL.stream()
        .filter(value -> value.type == type)
        .map(value -> "^" + value.pattern + "$")
        .findFirst();
  }

  private static final class Writer<T> extends StdScalarSerializer<T> {
    Writer(Class<T> type) {
      super(type);
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
      json.writeString(value.toString());
    }
  }

  private static final class Reader<T> extends StdScalarDeserializer<T> {
    private final transient Function<String, T> parse;

    Reader(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
      if (!json.hasToken(JsonToken.VALUE_STRING)) {
        return context.reportInputMismatch(
            this, "a text was expected, not %s", json.currentToken());
      }
      return parse.apply(json.getString());
    }
  }
}
