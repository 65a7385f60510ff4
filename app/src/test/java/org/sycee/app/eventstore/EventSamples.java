package org.sycee.app.eventstore;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.sycee.app.BillSamples;
import org.sycee.contract.interest.RateKey;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.accrual.AccrualAccounting;
import org.sycee.ledger.accrual.AccrualEvent.AccrualConfirmed;
import org.sycee.ledger.accrual.AccrualEvent.InterestAccrued;
import org.sycee.ledger.accrual.AccrualEvent.InterestCorrected;
import org.sycee.ledger.accrual.AccrualGroup;
import org.sycee.ledger.aml.AmlCaseEvent.*;
import org.sycee.ledger.aml.AmlCaseId;
import org.sycee.ledger.aml.Rating;
import org.sycee.ledger.aml.Suspicion;
import org.sycee.ledger.businessday.BusinessDayEvent.BusinessDayClosed;
import org.sycee.ledger.businessday.BusinessDayEvent.BusinessDayOpened;
import org.sycee.ledger.businessday.BusinessDayEvent.EndOfDayStarted;
import org.sycee.ledger.clearing.ClearingEvent.ClearingSettled;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.ContractLeg.*;
import org.sycee.ledger.deposit.DepositEvent.*;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.rates.RateEvent.RateCorrected;
import org.sycee.ledger.rates.RateEvent.RatePublished;
import org.sycee.ledger.riskalert.RiskAlertEvent.*;
import org.sycee.ledger.riskalert.RiskAlertId;
import org.sycee.ledger.stationery.Keeper;
import org.sycee.ledger.stationery.SerialRange;
import org.sycee.ledger.stationery.StockEvent.*;
import org.sycee.ledger.stationery.StockId;
import org.sycee.ledger.supervisionerror.Finding;
import org.sycee.ledger.supervisionerror.Finding.Source;
import org.sycee.ledger.supervisionerror.SupervisionErrorEvent.*;
import org.sycee.ledger.supervisionerror.SupervisionErrorId;
import org.sycee.ledger.voucher.VoucherEvent.VoucherPosted;
import org.sycee.ledger.voucher.VoucherEvent.VoucherReversed;
import org.sycee.ledger.voucher.VoucherId;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// One fixed instance of every event, whose stored text is kept in a golden file for ever. A new
/// event needs one line here; a line that is here never changes.
final class EventSamples {
  private static final TransactionId ID = new TransactionId("0195-7f0c:a.b_1");
  private static final TransactionId EARLIER = new TransactionId("earlier");
  private static final DepositId DEPOSIT = new DepositId("dep_7");
  private static final DepositId OTHER = new DepositId("dep_8");
  private static final VoucherId VOUCHER = new VoucherId("vch_2026-001");
  private static final SupervisionErrorId ERROR = new SupervisionErrorId("err_2026-001");
  private static final RiskAlertId ALERT = new RiskAlertId("alr_2026-001");
  private static final AmlCaseId CASE = new AmlCaseId("aml_2026-001");
  private static final StockId PASSBOOKS = new StockId("CN01", "0101", "PASSBOOK");
  private static final Keeper TELLER = new Keeper("T0012");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final LocalDate VALUE_DATE = LocalDate.of(2025, 12, 31);
  private static final AccountingUnit UNIT = AccountingUnit.parse("CN01/0101/BANKING");
  private static final Currency CNY = Currency.getInstance("CNY");
  private static final Money AMOUNT = Money.of("CNY", "12345.67");

  private EventSamples() {}

  private static final AccrualGroup ACCRUALS =
      AccrualGroup.parse("CN01/0101/BANKING/2231/6411.01/CNY");

  static List<Event> all() {
    return Stream.of(
            endOfDay(),
            deposits(),
            DepositStandingSamples.all(),
            StandingOrderSamples.all(),
            BillSamples.all(),
            FacilitySamples.all(),
            LoanSamples.all(),
            TreasurySamples.all(),
            BondSamples.all(),
            booksAndRates(),
            supervision())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Event> endOfDay() {
    return List.of(
        new BusinessDayOpened(ID, "CN01", DAY),
        new EndOfDayStarted(ID, "CN01", DAY),
        new BusinessDayClosed(ID, "CN01", DAY),
        new InterestAccrued(
            ID,
            ACCRUALS,
            DAY,
            300,
            Money.of("CNY", "120.50"),
            Money.of("CNY", "20.25"),
            "00ff".repeat(16),
            "accrual-1",
            AccrualAccounting.entryOf(ACCRUALS, DAY, Money.of("CNY", "20.25"))),
        new InterestCorrected(
            ID,
            ACCRUALS,
            DAY,
            "dep_7",
            List.of(EARLIER),
            Money.of("CNY", "-0.05"),
            "accrual-1",
            AccrualAccounting.entryOf(ACCRUALS, DAY, Money.of("CNY", "-0.05"))),
        new AccrualConfirmed(ID, ACCRUALS, DAY, 300, Money.of("CNY", "120.50"), "00ff".repeat(16)),
        new ClearingSettled(
            ID, "CN01", DAY, AccrualAccounting.entryOf(ACCRUALS, DAY, Money.of("CNY", "20.25"))));
  }

  private static List<Event> deposits() {
    return List.of(
        new DepositOpened(
            ID,
            DEPOSIT,
            new DepositTerms(
                new CustomerId("cus_王"), Holder.COMPANY, UNIT, Money.of("CNY", "5000.00")),
            DAY),
        new FundsDeposited(ID, DEPOSIT, AMOUNT, Channel.CASH, "现金 \"cash\"", credit("1001")),
        new FundsWithdrawn(ID, DEPOSIT, AMOUNT, Channel.CARD, "", debit("3001.03")),
        new TransferSent(ID, DEPOSIT, OTHER, AMOUNT, "rent", debit("3001.01")),
        new TransferReceived(ID, DEPOSIT, OTHER, AMOUNT, "rent", credit("3001.01")),
        new InterestCredited(ID, DEPOSIT, AMOUNT, "Q4", credit("6411.01")),
        new InterestCharged(ID, DEPOSIT, AMOUNT, "overdraft", debit("6011.01")),
        new FeeCharged(ID, DEPOSIT, AMOUNT, "statement", debit("6021.01")),
        new LoanProceedsCredited(ID, DEPOSIT, "loan_7", AMOUNT, "loan", credit("3001.01")),
        new LoanPaymentCharged(ID, DEPOSIT, "loan_7", AMOUNT, "repaid", debit("3001.01")),
        new LoanPaymentCollected(ID, DEPOSIT, "loan_7", AMOUNT, "due", debit("3001.01")),
        new TransferSentAtEndOfDay(ID, DEPOSIT, OTHER, AMOUNT, "rent", debit("3001.01")),
        new TransferReceivedAtEndOfDay(ID, DEPOSIT, OTHER, AMOUNT, "rent", credit("3001.01")),
        new TransactionReversed(
            ID, DEPOSIT, EARLIER, AMOUNT, AMOUNT.negated(), "typing error", debit("1001")),
        new InterestSettled(ID, DEPOSIT, AMOUNT, AMOUNT, VALUE_DATE, DAY, credit("2231.01")),
        new InterestPaid(ID, DEPOSIT, AMOUNT, Money.zero(CNY), VALUE_DATE, DAY, credit("2231.02")),
        new TermStarted(
            ID, DEPOSIT, AMOUNT, Rate.ofPercent("1.35"), VALUE_DATE, DAY.plusYears(1), DAY),
        new DepositRenewed(
            ID, DEPOSIT, AMOUNT, Rate.ofPercent("1.35"), VALUE_DATE, DAY.plusYears(1), DAY),
        new NoticeGiven(ID, DEPOSIT, AMOUNT, DAY.plusDays(7), DAY),
        new FundsDeducted(
            ID, DEPOSIT, AMOUNT, Channel.INTERBANK, "Haidian court", "2026-18", debit("3001.02")),
        new LossReported(ID, DEPOSIT, "loss-7", DAY),
        new LossReportCancelled(ID, DEPOSIT, "loss-7", DAY),
        new HoldPlaced(ID, DEPOSIT, "card-99", AMOUNT, DAY, "hotel"),
        new HoldReleased(ID, DEPOSIT, "card-99", DAY),
        new DepositFrozen(ID, DEPOSIT, "Haidian court", "2026-17", DAY),
        new DepositUnfrozen(ID, DEPOSIT, "2026-17", DAY),
        new DepositClosed(ID, DEPOSIT, DAY));
  }

  private static List<Event> booksAndRates() {
    return List.of(
        new RatePublished(
            ID, "CN01", CNY, RateKey.time(12), Rate.ofPercent("1.35"), DAY, "board 2026-3"),
        new RateCorrected(ID, "CN01", CNY, RateKey.DEMAND, Rate.ofPercent("0.2"), DAY, "2026-4"),
        new VoucherPosted(ID, VOUCHER, "paid-in capital", capital()),
        new VoucherReversed(ID, VOUCHER, "typing error", capital().reversed(DAY.plusDays(1))));
  }

  private static List<Event> supervision() {
    return List.of(
        new BlanksReceived(ID, PASSBOOKS, new SerialRange(1, 500), DAY, "delivery 2026-1"),
        new BlanksIssued(ID, PASSBOOKS, new SerialRange(1, 50), TELLER, DAY),
        new BlanksUsed(ID, PASSBOOKS, new SerialRange(1, 1), TELLER, DAY),
        new BlanksVoided(ID, PASSBOOKS, new SerialRange(2, 2), TELLER, DAY, "misprint"),
        new SupervisionErrorRegistered(
            ID,
            ERROR,
            new Finding("CN01", "0101", DAY, Source.DAILY_CHECK, "0101/1001 CNY", "四栏不平"),
            DAY),
        new SupervisionErrorNotified(ID, ERROR, "chief 7", "outlet 0101", DAY),
        new SupervisionErrorCorrected(ID, ERROR, EARLIER, DAY),
        new RiskAlertRaised(ID, ALERT, "CN01", "0101", "dormant account woken", "dep_7", DAY),
        new RiskAlertClearedByPhone(ID, ALERT, "monitor 3", "pension", DAY),
        new RiskAlertEscalatedOnSite(ID, ALERT, "monitor 3", "inspector 9", DAY),
        new AssistanceTaskSent(ID, ALERT, "monitor 3", "investigator 4", "协查2026-17", DAY),
        new RiskAlertClosed(ID, ALERT, "no fault", DAY),
        new AmlCaseOpened(
            ID,
            CASE,
            new Suspicion(
                "CN01",
                "CASH_PAYMENTS",
                LocalDate.of(2007, 3, 1),
                DAY,
                new CustomerId("cus_王"),
                "dep_7",
                List.of(EARLIER, ID)),
            DAY,
            DAY.plusDays(2)),
        new AmlCaseRated(ID, CASE, "specialist 2", Rating.SUSPICIOUS, "no business", DAY),
        new AmlCaseReported(ID, CASE, "AML centre", "2026-7", DAY));
  }

  private static JournalEntry credit(String from) {
    return JournalEntry.on(DAY, VALUE_DATE)
        .debit(LedgerAccount.of(UNIT, new AccountCode(from)), AMOUNT)
        .credit(depositAccount(), AMOUNT)
        .entry();
  }

  private static JournalEntry debit(String to) {
    return JournalEntry.on(DAY, VALUE_DATE)
        .debit(depositAccount(), AMOUNT)
        .credit(LedgerAccount.of(UNIT, new AccountCode(to)), AMOUNT)
        .entry();
  }

  private static LedgerAccount depositAccount() {
    return LedgerAccount.of(UNIT, new AccountCode("2011.02"), DEPOSIT.value());
  }

  /// Two currencies, one of them without decimals.
  private static JournalEntry capital() {
    LedgerAccount reserves = LedgerAccount.of(UNIT, new AccountCode("1003.02"));
    LedgerAccount capital = LedgerAccount.of(UNIT, new AccountCode("4001"));
    return JournalEntry.on(DAY)
        .debit(reserves, Money.of("CNY", "1000000000.00"))
        .debit(reserves, Money.of("JPY", "1200"))
        .credit(capital, Money.of("CNY", "1000000000.00"))
        .credit(capital, Money.of("JPY", "1200"))
        .entry();
  }
}
