package org.sycee.ledger.postingrule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.ledger.LedgerScene.BRANCH;
import static org.sycee.ledger.LedgerScene.CLOSED_DAY;
import static org.sycee.ledger.LedgerScene.DAY;
import static org.sycee.ledger.LedgerScene.NEXT_DAY;
import static org.sycee.ledger.LedgerScene.OTHER_BRANCH;
import static org.sycee.ledger.LedgerScene.WISH;
import static org.sycee.ledger.LedgerScene.cny;
import static org.sycee.ledger.LedgerScene.usd;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.Event;
import org.sycee.ledger.LedgerModule;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.accrual.AccrualEvent;
import org.sycee.ledger.accrual.AccrualEvent.AccrualConfirmed;
import org.sycee.ledger.accrual.AccrualEvent.InterestAccrued;
import org.sycee.ledger.accrual.AccrualEvent.InterestCorrected;
import org.sycee.ledger.accrual.AccrualGroup;
import org.sycee.ledger.businessday.BusinessDayEvent.BusinessDayClosed;
import org.sycee.ledger.businessday.BusinessDayEvent.BusinessDayOpened;
import org.sycee.ledger.clearing.ClearingEvent;
import org.sycee.ledger.clearing.ClearingEvent.ClearingSettled;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.voucher.VoucherEvent;
import org.sycee.ledger.voucher.VoucherEvent.VoucherPosted;
import org.sycee.ledger.voucher.VoucherEvent.VoucherReversed;
import org.sycee.ledger.voucher.VoucherId;
import org.sycee.money.Money;

class EntryCheckTest {
  private static final Event OPENED = new BusinessDayOpened(WISH, "CN01", DAY);

  private static LedgerAccount account(AccountingUnit unit, String code) {
    return LedgerAccount.of(unit, new AccountCode(code));
  }

  private static JournalEntry entry(
      LocalDate date, AccountingUnit unit, String debit, String credit, Money amount) {
    return JournalEntry.on(date)
        .debit(account(unit, debit), amount)
        .credit(account(unit, credit), amount)
        .entry();
  }

  private static VoucherPosted posted(String id, JournalEntry entry) {
    return new VoucherPosted(new TransactionId(id), new VoucherId("vch_" + id), "", entry);
  }

  @Test
  void every_family_with_entries_has_posting_rules() {
    for (Class<? extends Event> family : LedgerModule.events()) {
      boolean moves = !CheckedLog.kindsOf(family).isEmpty();
      Predicate<PostingRules<?>> ofFamily = rules -> rules.facts().equals(family);
      assertThat(LedgerModule.postingRules().stream().anyMatch(ofFamily))
          .as("%s", family)
          .isEqualTo(moves);
    }
  }

  @Test
  void a_fact_that_moves_money_without_a_rule_is_a_fault() {
    var voucher = posted("1", entry(DAY, BRANCH, "1001", "4001", cny("5.00")));
    var check = new EntryCheck(List.of(), new NothingBefore());
    assertThat(check.next(OPENED)).isEmpty();
    assertThat(check.next(voucher))
        .contains(new EntryFault(voucher, "there is no posting rule for it", Optional.empty()));
  }

  @Test
  void a_rule_that_says_nothing_of_a_fact_that_moves_money_is_a_fault() {
    var silent =
        new PostingRules<MovesMoney>() {
          @Override
          public Class<MovesMoney> facts() {
            return MovesMoney.class;
          }

          @Override
          public Set<String> versions() {
            return Set.of("voucher-1");
          }

          @Override
          public Optional<JournalEntry> entryOf(MovesMoney fact, LogSoFar log) {
            return Optional.empty();
          }
        };
    var voucher = posted("1", entry(DAY, BRANCH, "1001", "4001", cny("5.00")));
    assertThat(new EntryCheck(List.of(silent), new NothingBefore()).next(voucher))
        .hasValueSatisfying(
            fault -> assertThat(fault.why()).isEqualTo("there is no posting rule for it"));
  }

  @Nested
  class Vouchers {
    private final VoucherPosted capital =
        posted("1", entry(DAY, BRANCH, "1003.02", "4001", cny("5.00")));
    private final List<Event> log =
        List.of(
            OPENED,
            capital,
            new BusinessDayClosed(WISH, "CN01", DAY),
            new BusinessDayOpened(WISH, "CN01", NEXT_DAY),
            new VoucherReversed(
                new TransactionId("2"),
                capital.voucherId(),
                "",
                JournalEntry.on(NEXT_DAY, DAY)
                    .credit(account(BRANCH, "1003.02"), cny("5.00"))
                    .debit(account(BRANCH, "4001"), cny("5.00"))
                    .entry()));

    @Test
    void are_as_written_and_their_reversals_take_back_what_was() {
      assertThat(new CheckedLog(log).faults()).isEmpty();
      assertThat(new CheckedLog(log).kinds()).containsAll(CheckedLog.kindsOf(VoucherEvent.class));
    }

    @Test
    void are_found_when_they_are_on_accounts_of_contracts_or_other_days_or_reversed_wrongly() {
      new CheckedLog(log).findsEveryWrongEntry();
      var onDeposits = entry(DAY, BRANCH, "1001", "2011.01", cny("5.00"));
      assertThat(new CheckedLog(List.of(OPENED, posted("1", onDeposits))).faults())
          .singleElement()
          .satisfies(fault -> assertThat(fault.why()).contains("only through its contracts"));
    }

    @Test
    void are_not_reversed_without_having_been_posted() {
      assertThat(new CheckedLog(List.of(OPENED, log.getLast())).faults())
          .singleElement()
          .satisfies(fault -> assertThat(fault.why()).contains("vch_1 was not posted before"));
    }
  }

  @Nested
  class Accruals {
    private static final AccrualGroup PAYABLE =
        AccrualGroup.parse("CN01/0101/BANKING/2231.01/6411.01/CNY");
    private static final AccrualGroup RECEIVABLE =
        AccrualGroup.parse("CN01/0101/BANKING/1132.01/6011.02/CNY");

    /// 100.25 stand there; 120.50 were earned, then 90.00: the changes are 20.25 and -30.50.
    private final List<Event> log =
        List.of(
            OPENED,
            posted("1", entry(DAY, BRANCH, "6411.01", "2231.01", cny("100.25"))),
            posted("2", entry(DAY, OTHER_BRANCH, "6411.01", "2231.01", cny("7.00"))),
            posted("3", entry(DAY, BRANCH, "6411.01", "2231.01", usd("7.00"))),
            accrued(PAYABLE, "120.50", entry(DAY, BRANCH, "6411.01", "2231.01", cny("20.25"))),
            new AccrualConfirmed(WISH, PAYABLE, DAY, 300, cny("120.50"), "digest"),
            accrued(PAYABLE, "90.00", entry(DAY, BRANCH, "2231.01", "6411.01", cny("30.50"))),
            accrued(RECEIVABLE, "8.00", entry(DAY, BRANCH, "1132.01", "6011.02", cny("8.00"))),
            accrued(RECEIVABLE, "5.00", entry(DAY, BRANCH, "6011.02", "1132.01", cny("3.00"))),
            new InterestCorrected(
                WISH,
                PAYABLE,
                DAY,
                "dep_1",
                List.of(WISH),
                cny("-0.30"),
                "accrual-1",
                entry(DAY, BRANCH, "2231.01", "6411.01", cny("0.30"))));

    private static InterestAccrued accrued(AccrualGroup group, String sum, JournalEntry entry) {
      return new InterestAccrued(
          WISH, group, DAY, 300, cny(sum), cny("0.00"), "digest", "accrual-1", entry);
    }

    @Test
    void bring_the_account_from_what_the_log_says_to_what_was_earned() {
      assertThat(new CheckedLog(log).faults()).isEmpty();
      assertThat(new CheckedLog(log).kinds()).containsAll(CheckedLog.kindsOf(AccrualEvent.class));
      new CheckedLog(log).findsEveryWrongEntry();
    }

    @Test
    void of_an_unknown_version_and_of_nothing_are_found() {
      Event cited = CheckedLog.with(log.get(4), "rule", "accrual-2");
      assertThat(new CheckedLog(log).replaced(4, cited).faults())
          .singleElement()
          .satisfies(fault ->
              assertThat(fault.why()).isEqualTo("its posting rule accrual-2 is not known"));
      Event same = CheckedLog.with(log.get(4), "accrued", cny("100.25"));
      assertThat(new CheckedLog(log).replaced(4, same).faults())
          .singleElement()
          .satisfies(fault ->
              assertThat(fault.why())
                  .startsWith("no entry follows from it: a posting of CNY 0.00"));
    }
  }

  @Nested
  class Clearings {
    /// One branch has sent 300.00 to the other; a third account and another currency do not count.
    private final List<Event> log =
        List.of(
            OPENED,
            posted("1", entry(DAY, BRANCH, "1001", "3001.01", cny("300.00"))),
            posted("2", entry(DAY, OTHER_BRANCH, "3001.01", "1001", cny("300.00"))),
            posted("3", entry(DAY, BRANCH, "1001", "3001.01", usd("5.00"))),
            posted("4", entry(DAY, BRANCH, "3001.02", "1001", cny("8.00"))),
            new ClearingSettled(
                WISH,
                "CN01",
                DAY,
                JournalEntry.on(DAY)
                    .credit(account(OTHER_BRANCH, "3001.01"), cny("300.00"))
                    .debit(account(OTHER_BRANCH, "3001.04"), cny("300.00"))
                    .debit(account(BRANCH, "3001.01"), cny("300.00"))
                    .credit(account(BRANCH, "3001.04"), cny("300.00"))
                    .entry()));

    @Test
    void settle_what_the_log_left_in_transit_in_whatever_order() {
      assertThat(new CheckedLog(log).faults()).isEmpty();
      assertThat(new CheckedLog(log).kinds()).containsAll(CheckedLog.kindsOf(ClearingEvent.class));
      new CheckedLog(log).findsEveryWrongEntry();
    }

    @Test
    void of_what_is_not_in_transit_are_found() {
      Event again =
          new ClearingSettled(
              WISH, "CN01", CLOSED_DAY, entry(DAY, BRANCH, "3001.01", "3001.04", usd("5.01")));
      assertThat(new CheckedLog(log).replaced(5, again).faults()).hasSize(1);
    }
  }

  private record NothingBefore() implements EarlierFacts {
    @Override
    public List<Event> ofTransaction(TransactionId transactionId) {
      return List.of();
    }

    @Override
    public Optional<Event> firstOf(String aggregateId) {
      return Optional.empty();
    }
  }
}
