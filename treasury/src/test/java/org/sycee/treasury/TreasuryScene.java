package org.sycee.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.sycee.ledger.Event;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.facility.CreditRating;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.postingrule.EarlierFacts;
import org.sycee.ledger.postingrule.EntryCheck;
import org.sycee.ledger.postingrule.EntryFault;
import org.sycee.money.Money;
import org.sycee.treasury.counterparty.CounterpartyDetails;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.counterparty.CounterpartyKind;
import org.sycee.treasury.portfolio.Classification;
import org.sycee.treasury.portfolio.Costing;
import org.sycee.treasury.portfolio.PortfolioTerms;

/// What the scenes of our tests have in common: a book, a bank to deal with, and our people.
public final class TreasuryScene {
  /// The Monday before the Dragon Boat Festival (Monday 10 June 2024).
  public static final LocalDate MONDAY = LocalDate.of(2024, 6, 3);

  public static final LocalDate TUESDAY = MONDAY.plusDays(1);
  public static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

  /// The first good day after the festival.
  public static final LocalDate AFTER_FESTIVAL = LocalDate.of(2024, 6, 11);

  public static final TransactionId WISH = new TransactionId("wish");
  public static final AccountingUnit BOOK = AccountingUnit.parse("CN01/0101/MONEY");
  public static final CounterpartyId BANK = new CounterpartyId("cpt_bank");

  /// The head of the group to which the bank belongs.
  public static final CounterpartyId HEAD = new CounterpartyId("cpt_head");

  public static final DealId DEAL = new DealId("deal_1");
  public static final EmployeeId DEALER = new EmployeeId("dealer");
  public static final EmployeeId BACK_OFFICE = new EmployeeId("back.office");
  public static final EmployeeId BOSS = new EmployeeId("boss");

  public static final CounterpartyDetails DETAILS =
      new CounterpartyDetails(
          "Bank",
          CounterpartyKind.DOMESTIC_COMMERCIAL_BANK,
          HEAD,
          CreditRating.AA,
          "BANKCNBJ",
          false,
          LocalDate.of(2035, 12, 31),
          List.of());

  public static final PortfolioTerms PORTFOLIO =
      new PortfolioTerms("money market", Classification.AC, Costing.FIFO, false);

  private TreasuryScene() {}

  public static Money cny(String amount) {
    return Money.of("CNY", amount);
  }

  public static Money millions(long millions) {
    return cny(millions + "000000.00");
  }

  public static BusinessDays open(LocalDate date) {
    return _ -> new BusinessDay(Optional.of(date), false, Optional.of(date.minusDays(1)));
  }

  /// It is refused by that name, with these figures in the sentence.
  public static void refused(ThrowingCallable wish, Rejection reason, String... figures) {
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(wish)
        .satisfies(rejected -> assertThat(rejected.reason()).isEqualTo(reason))
        .satisfies(rejected ->
            assertThat(figures)
                .allSatisfy(figure -> assertThat(rejected.detail()).contains(figure)));
  }

  /// What `verify` would find in a log of these facts.
  public static List<EntryFault> faults(List<? extends Event> log) {
    var check = new EntryCheck(TreasuryModule.postingRules(), NOTHING_EARLIER);
    return log.stream().flatMap(fact -> check.next(fact).stream()).toList();
  }

  private static final EarlierFacts NOTHING_EARLIER =
      new EarlierFacts() {
        @Override
        public List<Event> ofTransaction(TransactionId transactionId) {
          return List.of();
        }

        @Override
        public Optional<Event> firstOf(String aggregateId) {
          return Optional.empty();
        }
      };
}
