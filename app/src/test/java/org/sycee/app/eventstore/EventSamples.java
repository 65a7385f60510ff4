package org.sycee.app.eventstore;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDayEvent.BusinessDayClosed;
import org.sycee.ledger.businessday.BusinessDayEvent.BusinessDayOpened;
import org.sycee.ledger.businessday.BusinessDayEvent.EndOfDayStarted;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositEvent.*;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.voucher.VoucherEvent.VoucherPosted;
import org.sycee.ledger.voucher.VoucherEvent.VoucherReversed;
import org.sycee.ledger.voucher.VoucherId;
import org.sycee.money.Money;

/// One fixed instance of every event, whose stored text is kept in a golden file for ever. A new
/// event needs one line here; a line that is here never changes.
final class EventSamples {
  private static final TransactionId ID = new TransactionId("0195-7f0c:a.b_1");
  private static final TransactionId EARLIER = new TransactionId("earlier");
  private static final DepositId DEPOSIT = new DepositId("dep_7");
  private static final DepositId OTHER = new DepositId("dep_8");
  private static final VoucherId VOUCHER = new VoucherId("vch_2026-001");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final LocalDate VALUE_DATE = LocalDate.of(2025, 12, 31);
  private static final AccountingUnit UNIT = AccountingUnit.parse("CN01/0101/BANKING");
  private static final Money AMOUNT = Money.of("CNY", "12345.67");

  private EventSamples() {}

  static List<Event> all() {
    return Stream.of(others(), FacilitySamples.all(), LoanSamples.all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Event> others() {
    return List.of(
        new BusinessDayOpened(ID, "CN01", DAY),
        new EndOfDayStarted(ID, "CN01", DAY),
        new BusinessDayClosed(ID, "CN01", DAY),
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
        new TransactionReversed(
            ID, DEPOSIT, EARLIER, AMOUNT, AMOUNT.negated(), "typing error", debit("1001")),
        new HoldPlaced(ID, DEPOSIT, "card-99", AMOUNT, DAY, "hotel"),
        new HoldReleased(ID, DEPOSIT, "card-99", DAY),
        new DepositFrozen(ID, DEPOSIT, "Haidian court", "2026-17", DAY),
        new DepositUnfrozen(ID, DEPOSIT, "2026-17", DAY),
        new DepositClosed(ID, DEPOSIT, DAY),
        new VoucherPosted(ID, VOUCHER, "paid-in capital", capital()),
        new VoucherReversed(ID, VOUCHER, "typing error", capital().reversed(DAY.plusDays(1))));
  }

  private static JournalEntry credit(String from) {
    return JournalEntry.on(DAY, VALUE_DATE)
        .debit(LedgerAccount.of(UNIT, new AccountCode(from)), AMOUNT)
        .credit(deposits(), AMOUNT)
        .entry();
  }

  private static JournalEntry debit(String to) {
    return JournalEntry.on(DAY, VALUE_DATE)
        .debit(deposits(), AMOUNT)
        .credit(LedgerAccount.of(UNIT, new AccountCode(to)), AMOUNT)
        .entry();
  }

  private static LedgerAccount deposits() {
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
