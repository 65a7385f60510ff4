package org.sycee.app;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.sycee.app.eventstore.BondSamples;
import org.sycee.contract.interest.RateKey;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.accrual.AccrualGroup;
import org.sycee.ledger.aml.AmlCaseId;
import org.sycee.ledger.bill.BillId;
import org.sycee.ledger.bill.BillTerms;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.MaturityInstruction;
import org.sycee.ledger.deposit.product.DepositProduct;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.facility.FacilityId;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.loan.LoanId;
import org.sycee.ledger.loanplan.DayProduct;
import org.sycee.ledger.riskalert.RiskAlertId;
import org.sycee.ledger.standingorder.Rhythm;
import org.sycee.ledger.standingorder.StandingOrderId;
import org.sycee.ledger.stationery.Keeper;
import org.sycee.ledger.stationery.SerialRange;
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
import org.sycee.treasury.calendar.CalendarYear;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.deal.DealTerms;
import org.sycee.treasury.deal.MoneyMarketTerms;
import org.sycee.treasury.deal.ValueDating;
import org.sycee.treasury.instrument.InstrumentId;
import org.sycee.treasury.instrument.InstrumentTerms;
import org.sycee.treasury.instrument.Issuer;
import org.sycee.treasury.limit.LimitId;
import org.sycee.treasury.limit.LimitSubject;
import org.sycee.treasury.marketdata.CurvePoint;
import org.sycee.treasury.marketdata.IndexId;
import org.sycee.treasury.marketdata.MarketQuote;
import org.sycee.treasury.marketdata.PublicationTime;
import org.sycee.treasury.marketdata.SnapshotId;
import org.sycee.treasury.nostro.ItemId;
import org.sycee.treasury.nostro.NostroId;
import org.sycee.treasury.position.HoldingTerms;
import org.sycee.treasury.position.PositionId;
import org.sycee.treasury.repo.RepoBond;

/// One sample of any event or command, so that a test over all of them needs no list.
public final class SampleRecords {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final LedgerAccount CASH =
      LedgerAccount.of(AccountingUnit.parse("CN01/0101/BANKING"), new AccountCode("1001"));
  private static final LedgerAccount DEPOSITS =
      LedgerAccount.of(AccountingUnit.parse("CN01/0101/BANKING"), new AccountCode("2011"));
  private static final Money AMOUNT = Money.of("CNY", "12.34");
  private static final Map<Type, Object> VALUES =
      Map.ofEntries(
          Map.entry(String.class, "text with \"quotes\" and 中文"),
          Map.entry(boolean.class, true),
          Map.entry(LocalDate.class, DAY),
          Map.entry(Money.class, AMOUNT),
          Map.entry(TransactionId.class, new TransactionId("t1")),
          Map.entry(long.class, 7L),
          Map.entry(AccrualGroup.class, AccrualGroup.parse("CN01/0101/BANKING/2231/6411/CNY")),
          Map.entry(CustomerId.class, new CustomerId("cus_1")),
          Map.entry(Currency.class, AMOUNT.currency()),
          Map.entry(RateKey.class, RateKey.time(12)),
          Map.entry(Rate.class, Rate.ofPercent("1.5")),
          Map.entry(DepositId.class, new DepositId("dep_1")),
          Map.entry(int.class, 3),
          Map.entry(BillId.class, new BillId("bil_1")),
          Map.entry(BillTerms.class, BillSamples.TERMS),
          Map.entry(FacilityId.class, new FacilityId("fac_1")),
          Map.entry(LoanId.class, new LoanId("loan_1")),
          Map.entry(EmployeeId.class, new EmployeeId("wang")),
          Map.entry(DayProduct.class, DayProduct.parse("2640000.5")),
          Map.entry(Rhythm.class, Rhythm.MONTHLY),
          Map.entry(StandingOrderId.class, new StandingOrderId("sto_1")),
          Map.entry(VoucherId.class, new VoucherId("vch_1")),
          Map.entry(SupervisionErrorId.class, new SupervisionErrorId("err_1")),
          Map.entry(AmlCaseId.class, new AmlCaseId("aml_1")),
          Map.entry(RiskAlertId.class, new RiskAlertId("alr_1")),
          Map.entry(StockId.class, new StockId("CN01", "0101", "PASSBOOK")),
          Map.entry(Keeper.class, new Keeper("T0012")),
          Map.entry(SerialRange.class, new SerialRange(1, 50)),
          Map.entry(DealId.class, new DealId("deal_1")),
          Map.entry(RepoBond.class, new RepoBond("240004.IB", AMOUNT, Price.ofPercent("95.5"))),
          Map.entry(CounterpartyId.class, new CounterpartyId("cpt_1")),
          Map.entry(InstrumentId.class, new InstrumentId("180019.IB")),
          Map.entry(PositionId.class, PositionId.parse("CN01/0101/MONEY/180019.IB")),
          Map.entry(Price.class, Price.ofPercent("101.2")),
          Map.entry(ExchangeRate.class, ExchangeRate.parse("7.1")),
          Map.entry(HoldingTerms.class, BondSamples.HELD),
          Map.entry(LimitId.class, new LimitId("lim_1")),
          Map.entry(NostroId.class, new NostroId("nos_1")),
          Map.entry(ItemId.class, ItemId.parse("THEIRS 2026-1/1 1")),
          Map.entry(LimitSubject.class, LimitSubject.parse("GROUP cpt_1")),
          Map.entry(CalendarId.class, new CalendarId("CNBE")),
          Map.entry(
              CalendarYear.class,
              new CalendarYear(
                  2026, List.of(DAY), List.of(), 260, "notice", CalendarYear.Status.OFFICIAL)),
          Map.entry(IndexId.class, new IndexId("SHIBOR_3M")),
          Map.entry(Tenor.class, new Tenor("3M")),
          Map.entry(PublicationTime.class, PublicationTime.parse("11:00 Asia/Shanghai")),
          Map.entry(SnapshotId.class, new SnapshotId("CFETS", DAY, "close")),
          Map.entry(Instant.class, Instant.parse("2026-01-05T08:30:00Z")),
          Map.entry(
              MarketQuote.class, new MarketQuote.BondPrice("250012.IB", Price.parse("0.9932"))),
          Map.entry(CurvePoint.class, new CurvePoint("3M")),
          Map.entry(AccountingUnit.class, CASH.unit()),
          Map.entry(LedgerAccount.class, CASH),
          Map.entry(
              JournalEntry.class,
              JournalEntry.on(DAY).debit(CASH, AMOUNT).credit(DEPOSITS, AMOUNT).entry()));

  private SampleRecords() {}

  public static <T> T of(Class<T> type) {
    return type.cast(value(type));
  }

  private static Object value(Type type) {
    if (VALUES.containsKey(type)) {
      return requireNonNull(VALUES.get(type));
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return List.of(value(list.getActualTypeArguments()[0]));
    }
    if (type == DepositCommand.class) {
      return of(DepositCommand.PlaceHold.class);
    }
    if (type instanceof Class<?> enumeration && enumeration.isEnum()) {
      return enumeration.getEnumConstants()[0];
    }
    if (type == DepositProduct.class) {
      return of(DepositProduct.Agreement.class);
    }
    if (type == MaturityInstruction.class) {
      return of(MaturityInstruction.PayTo.class);
    }
    if (type == DealTerms.class) {
      return of(MoneyMarketTerms.class);
    }
    if (type == InstrumentTerms.class) {
      return of(InstrumentTerms.FixedCoupon.class);
    }
    if (type == Issuer.class) {
      return of(Issuer.KnownIssuer.class);
    }
    if (type == ValueDating.class) {
      return of(ValueDating.BackValue.class);
    }
    if (type instanceof Class<?> sample && sample.isRecord()) {
      return record(sample);
    }
    throw new IllegalStateException("add a sample value of " + type);
  }

  private static Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(components).map(c -> value(c.getGenericType())).toArray(Object[]::new);
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no sample of " + type, e);
    }
  }
}
