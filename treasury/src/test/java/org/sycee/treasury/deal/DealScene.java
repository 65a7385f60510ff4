package org.sycee.treasury.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.treasury.TreasuryScene.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.treasury.DealId;
import org.sycee.treasury.TreasuryScene;
import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.counterparty.Counterparty;
import org.sycee.treasury.counterparty.CounterpartyEvent.CounterpartyRegistered;
import org.sycee.treasury.deal.DealCommand.*;
import org.sycee.treasury.deal.DealEvent.DealRolled;
import org.sycee.treasury.deal.DealEvent.SuccessorOpened;
import org.sycee.treasury.instrument.Instrument;
import org.sycee.treasury.limit.ChangesExposure;
import org.sycee.treasury.limit.LimitBook;
import org.sycee.treasury.limit.LimitEvent.LimitSet;
import org.sycee.treasury.limit.LimitId;
import org.sycee.treasury.limit.LimitSubject;
import org.sycee.treasury.limit.LimitTerms;
import org.sycee.treasury.marketdata.RecentMarket;
import org.sycee.treasury.marketdata.SnapshotId;
import org.sycee.treasury.portfolio.Portfolio;
import org.sycee.treasury.portfolio.PortfolioEvent.PortfolioOpened;
import org.sycee.treasury.repo.RepoBond;

/// A deal, the day that is open, and a dealing room with limits of 500 million for the bank and the
/// dealer, and of 150 million for what is paid to the bank on one day.
final class DealScene {
  final LimitBook limits = new LimitBook();
  final List<DealEvent> facts = new ArrayList<>();
  Deal deal = Deal.notCaptured();

  /// The deal that was rolled into the present one.
  Deal last = Deal.notCaptured();

  private LocalDate today = MONDAY;

  /// The one security there is, and what can be sold of it.
  Instrument instrument = Instrument.UNKNOWN;

  Money saleable = millions(0);

  Portfolio book = OPEN_BOOK;

  /// What the only source of market data has told.
  RecentMarket market = RecentMarket.EMPTY;

  /// As the program knows them, unless a test has more published.
  Calendars calendars = Calendars.BUILT_IN;

  private final DealingRoom room =
      new DealingRoom(
          id -> id.equals(BANK) ? KNOWN_BANK : Counterparty.UNKNOWN,
          unit -> unit.book().equals("MONEY") ? book : Portfolio.UNKNOWN,
          limits,
          _ -> instrument,
          (_, _, _) -> saleable,
          _ -> market,
          id -> calendars.of(id));

  private static final Counterparty KNOWN_BANK =
      Counterparty.UNKNOWN.evolve(
          new CounterpartyRegistered(WISH, BANK, DETAILS, LocalDate.of(1990, 1, 1)));
  private static final Portfolio OPEN_BOOK =
      Portfolio.UNKNOWN.evolve(
          new PortfolioOpened(WISH, BOOK, PORTFOLIO, LocalDate.of(1990, 1, 1)));

  DealScene() {
    limit("lim_bank", LimitSubject.counterparty(BANK), LimitTerms.Measure.EXPOSURE, 500);
    limit("lim_dealer", LimitSubject.dealer(DEALER), LimitTerms.Measure.EXPOSURE, 500);
    limit("lim_paid", LimitSubject.counterparty(BANK), LimitTerms.Measure.SETTLEMENT, 150);
  }

  private void limit(String id, LimitSubject subject, LimitTerms.Measure measure, long millions) {
    for (Money amount : List.of(millions(millions), Money.of("USD", millions + "000000.00"))) {
      var terms =
          new LimitTerms(
              "CN01", subject, List.of(), 0, measure, amount, LocalDate.of(2034, 12, 31));
      var limitId = new LimitId(id + "_" + amount.currency());
      limits.count(new LimitSet(WISH, limitId, terms, DEALER, BOSS, MONDAY));
    }
  }

  static DealTicket ticket(DealTerms terms) {
    return ticket(BOOK, MONDAY, new ValueDating.InTime(), terms);
  }

  static DealTicket ticket(
      AccountingUnit unit, LocalDate tradeDate, ValueDating dating, DealTerms terms) {
    return new DealTicket(unit, BANK, DEALER, tradeDate, dating, terms);
  }

  DealScene on(LocalDate day) {
    today = day;
    return this;
  }

  LocalDate today() {
    return today;
  }

  CaptureDeal capture(DealTicket ticket) {
    return new CaptureDeal(WISH, DEAL, ticket, today);
  }

  CaptureDeal capture(DealTerms terms) {
    return capture(ticket(terms));
  }

  AmendDeal amend(DealTicket ticket, String reason) {
    return new AmendDeal(WISH, DEAL, ticket, reason, today);
  }

  VerifyDeal verify(EmployeeId who) {
    return new VerifyDeal(WISH, DEAL, who, today);
  }

  ReturnDeal giveBack(EmployeeId who, String reason) {
    return new ReturnDeal(WISH, DEAL, who, reason, today);
  }

  CancelDeal cancel(String reason) {
    return new CancelDeal(WISH, DEAL, DEALER, reason, today);
  }

  SettleFlow settle(int flow, Money amount) {
    return settle(flow, amount, BACK_OFFICE, today);
  }

  SettleFlow settle(int flow, Money amount, EmployeeId who, LocalDate valueDate) {
    return new SettleFlow(WISH, DEAL, flow, amount, who, today, valueDate);
  }

  FailFlow fail(int flow, String reason) {
    return new FailFlow(WISH, DEAL, flow, BACK_OFFICE, reason, today);
  }

  ReduceDeal reduce(Money principal, LocalDate payDate) {
    return new ReduceDeal(WISH, DEAL, principal, payDate, DEALER, "asked for", today);
  }

  TerminateDeal terminate(LocalDate endDate, Money interest) {
    return new TerminateDeal(WISH, DEAL, endDate, interest, DEALER, "agreed", today);
  }

  SubstituteCollateral substitute(RepoBond... bonds) {
    return new SubstituteCollateral(WISH, DEAL, List.of(bonds), DEALER, "called", today);
  }

  /// What it is worth at the close of the day that is open.
  RevalueDeal revalue(Money value) {
    return new RevalueDeal(WISH, DEAL, new SnapshotId("CFETS", today, "close"), value, today);
  }

  ReverseDeal reverse(EmployeeId approver, String reason) {
    return new ReverseDeal(WISH, DEAL, DEALER, approver, reason, today);
  }

  /// For seven days more at 2.10 %.
  RollDeal roll(RollDeal.InterestUse use, RepoBond... bonds) {
    return new RollDeal(
        WISH,
        DEAL,
        OTHER_DEAL,
        Rate.ofPercent("2.10"),
        7,
        use,
        List.of(bonds),
        DEALER,
        BOSS,
        today);
  }

  Rolling rolling(RollDeal wish) {
    return new Rolling(wish, TreasuryScene.open(today), room);
  }

  /// Both facts of a roll happen, and the successor takes the place of the deal.
  SuccessorOpened rolls(RollDeal wish) {
    Rolling rolling = rolling(wish);
    DealRolled ended = rolling.ended(deal);
    SuccessorOpened begun = rolling.begun(Deal.notCaptured(), live().ticket(), ended);
    last = deal.evolve(ended);
    facts.add(ended);
    limits.count(ended);
    facts.add(begun);
    limits.count(begun);
    deal = Deal.notCaptured().evolve(begun);
    return begun;
  }

  /// What is decided happens, and is counted by the limits.
  <T extends DealEvent> T happens(DealCommand command, Class<T> kind) {
    DealEvent event = deal.decide(command, TreasuryScene.open(today), room);
    deal = deal.evolve(event);
    facts.add(event);
    if (event instanceof ChangesExposure used) {
      limits.count(used);
    }
    return kind.cast(event);
  }

  void happens(DealCommand command) {
    happens(command, DealEvent.class);
  }

  void isRefused(DealCommand command, Rejection reason, String... figures) {
    refused(() -> deal.decide(command, TreasuryScene.open(today), room), reason, figures);
  }

  /// Neither of the two facts happens.
  void isRolledNot(RollDeal wish, Rejection reason, String... figures) {
    Rolling rolling = rolling(wish);
    refused(
        () -> {
          DealRolled ended = rolling.ended(deal);
          rolling.begun(Deal.notCaptured(), live().ticket(), ended);
        },
        reason,
        figures);
  }

  LiveDeal live() {
    return (LiveDeal) deal;
  }

  /// Captured and verified.
  DealScene verified(DealTerms terms) {
    happens(capture(terms));
    happens(verify(BACK_OFFICE));
    return this;
  }

  /// And its first payment made.
  DealScene started(DealTerms terms) {
    verified(terms);
    happens(settle(1, terms.flows().getFirst().amount()));
    return this;
  }

  Money used(String limit) {
    return limits.usages(today).stream()
        .filter(usage -> usage.limitId().value().equals(limit))
        .findFirst()
        .orElseThrow()
        .used();
  }

  /// The entry account by account, debits positive: `1302/deal_1` is `CNY 1.00`.
  static Map<String, String> lines(JournalEntry entry) {
    var lines = new TreeMap<String, String>();
    entry
        .postings()
        .forEach(posting -> {
          var amount = new Money(posting.amount().currency(), posting.debitMinorUnits());
          String account = posting.account().toString().replace(BOOK + "/", "");
          assertThat(lines.put(account, amount.toString())).isNull();
        });
    return lines;
  }

  static final DealId OTHER_DEAL = new DealId("deal_2");
}
