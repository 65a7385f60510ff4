package org.sycee.treasury.deal;

import static org.sycee.treasury.deal.DealRejection.*;
import static org.sycee.treasury.deal.TicketCheck.requireOther;
import static org.sycee.treasury.deal.TicketCheck.requireReason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.money.Money;
import org.sycee.treasury.DealId;
import org.sycee.treasury.deal.DealCommand.*;
import org.sycee.treasury.deal.DealEvent.*;
import org.sycee.treasury.limit.Exposure;
import org.sycee.treasury.repo.RepoBond;

/// A deal that was captured and neither cancelled nor reversed.
///
/// `open` are its flows that are not settled in full, each with what is left of it; `interest` is
/// what it bears from day to day; `interestSettled` what of that was paid; `entries` are those it
/// has caused, for whoever must take them back. `isRolled` if another deal has followed it or it
/// has followed another. `fixings` are the rates of a swap.
public record LiveDeal(
    DealId dealId,
    DealTicket ticket,
    Stage stage,
    List<Flow> open,
    InterestPlan interest,
    Money interestSettled,
    Exposure exposure,
    List<JournalEntry> entries,
    boolean isRolled,
    List<RateFixing> fixings)
    implements Deal {

  /// How far the ticket has come.
  public enum Stage {
    CAPTURED,
    RETURNED,
    VERIFIED
  }

  public LiveDeal {
    open = List.copyOf(open);
    entries = List.copyOf(entries);
    fixings = List.copyOf(fixings);
  }

  @Override
  public DealEvent decide(DealCommand command, BusinessDays days, DealingRoom room) {
    DEAL_ALREADY_CAPTURED.unless(
        !(command instanceof CaptureDeal), () -> dealId + " is captured already");
    days.of(ticket.portfolio().entity()).requireOpen(command.bookingDate());
    return switch (command) {
      case CaptureDeal _ -> throw new IllegalStateException("refused above");
      case AmendDeal c -> amended(c, room);
      case VerifyDeal c -> {
        requireNotVerified();
        requireOther("verifier", c.verifier(), "dealer", ticket.dealer());
        yield new DealVerified(c.transactionId(), dealId, c.verifier(), c.bookingDate());
      }
      case ReturnDeal c -> {
        requireNotVerified();
        requireOther("verifier", c.verifier(), "dealer", ticket.dealer());
        requireReason(c.reason());
        yield new DealReturned(
            c.transactionId(), dealId, c.verifier(), c.reason(), c.bookingDate());
      }
      case CancelDeal c -> {
        requireNothingSettled();
        requireReason(c.reason());
        yield new DealCancelled(
            c.transactionId(), dealId, c.by(), c.reason(), exposure.released(), c.bookingDate());
      }
      case SettleFlow c -> new DealSettlement(this).settled(c);
      case FailFlow c -> new DealSettlement(this).failed(c);
      case ReduceDeal c -> new DealChanging(this, room).reduced(c);
      case TerminateDeal c -> new DealChanging(this, room).terminated(c);
      case SubstituteCollateral c -> new DealChanging(this, room).substituted(c);
      case FixRate c -> new SwapFixing(this).fixed(c);
      case RevalueDeal c -> new DealMarking(this).revalued(c);
      case ReverseDeal c -> reversed(c);
    };
  }

  private DealAmended amended(AmendDeal c, DealingRoom room) {
    requireNothingSettled();
    requireReason(c.reason());
    PORTFOLIO_OF_ANOTHER_ENTITY.unless(
        c.ticket().portfolio().entity().equals(ticket.portfolio().entity()),
        () -> "%s is in %s".formatted(dealId, ticket.portfolio().entity()));
    var admitted = new TicketCheck(c.ticket(), room, c.bookingDate()).require(dealId);
    return new DealAmended(
        c.transactionId(),
        dealId,
        admitted.ticket(),
        admitted.flows(),
        c.reason(),
        admitted.exposure(),
        c.bookingDate());
  }

  private DealReversed reversed(ReverseDeal c) {
    requireStarted();
    DEAL_ROLLED.unless(
        !isRolled, () -> "%s was rolled: end the successor early instead".formatted(dealId));
    requireReason(c.reason());
    requireOther("who allows the reversal", c.approver(), "who asks for it", c.by());
    return new DealReversed(
        c.transactionId(),
        dealId,
        c.by(),
        c.approver(),
        c.reason(),
        exposure.released(),
        c.bookingDate(),
        DealAccounting.RULE,
        DealAccounting.reversed(entries, c.bookingDate()));
  }

  /// Whether anything was booked: a payment, or the value of a deal that stands at it.
  public boolean isStarted() {
    return !entries.isEmpty();
  }

  /// Interest earned or owed by the close of a day and not paid, or less than nothing if it was
  /// paid in advance: nothing before the deal has begun.
  public Money accruedAtCloseOf(LocalDate date) {
    return isStarted()
        ? DealAccounts.of(ticket.terms().product())
            .accrued(interest.earnedAtCloseOf(date), interestSettled, interest.total())
        : Money.zero(ticket.terms().currency());
  }

  /// The open flow with the number.
  Optional<Flow> flow(int number) {
    return open.stream().filter(flow -> flow.number() == number).findFirst();
  }

  /// What it uses of limits with these flows open.
  Exposure exposureOf(List<Flow> flows) {
    return new Exposure(
        exposure.entity(),
        exposure.subjects(),
        exposure.product(),
        exposure.termDays(),
        ticket.terms().credit(flows, exposure.termDays()),
        ticket.terms().volume(flows),
        TicketCheck.payments(ticket.terms(), flows));
  }

  private void requireNotVerified() {
    DEAL_ALREADY_VERIFIED.unless(stage != Stage.VERIFIED, () -> dealId + " is verified already");
  }

  void requireVerified() {
    DEAL_NOT_VERIFIED.unless(stage == Stage.VERIFIED, () -> "%s is %s".formatted(dealId, stage));
  }

  private void requireNothingSettled() {
    DEAL_ALREADY_SETTLED.unless(
        !isStarted(), () -> "%s has %d entries".formatted(dealId, entries.size()));
  }

  void requireStarted() {
    DEAL_NOT_STARTED.unless(isStarted(), () -> "nothing of %s was paid".formatted(dealId));
  }

  @Override
  public Deal evolve(DealEvent event) {
    return switch (event) {
      case DealCaptured e -> throw new IllegalStateException("captured again: " + e);
      case DealAmended e ->
          new LiveDeal(
              dealId,
              e.ticket(),
              Stage.CAPTURED,
              e.flows(),
              e.ticket().terms().interest(),
              interestSettled,
              e.exposure(),
              entries,
              isRolled,
              List.of());
      case SuccessorOpened e -> throw new IllegalStateException("opened again: " + e);
      case DealRolled e ->
          new LiveDeal(
              dealId,
              ticket,
              stage,
              List.of(),
              interest,
              interestSettled.plus(e.interest()),
              e.exposure(),
              more(e.entry()),
              true,
              fixings);
      case DealVerified _ -> at(Stage.VERIFIED);
      case DealReturned _ -> at(Stage.RETURNED);
      case FlowFailed _ -> this;
      case FlowSettled e -> paid(e);
      case DealRevalued e -> booked(e.entry());
      case DealReduced e -> changed(e.flows(), e.interest(), e.exposure());
      case DealTerminated e -> changed(e.flows(), e.interest(), e.exposure());
      case CollateralSubstituted e -> against(e.collateral(), e.exposure());
      case RateFixed e -> fixed(e);
      case DealCancelled _ -> new Ended(dealId, "cancelled");
      case DealReversed _ -> new Ended(dealId, "reversed");
    };
  }

  /// With other bonds pledged.
  LiveDeal against(List<RepoBond> bonds, Exposure used) {
    DealTicket other = ticket.with(pledgedRepo().against(bonds));
    return new LiveDeal(
        dealId, other, stage, open, interest, interestSettled, used, entries, isRolled, fixings);
  }

  /// Its terms; refused if nothing is pledged for it.
  PledgedRepoTerms pledgedRepo() {
    if (ticket.terms() instanceof PledgedRepoTerms terms) {
      return terms;
    }
    throw NOT_OF_PRODUCT.because(
        "nothing is pledged for %s, a %s".formatted(dealId, ticket.terms().product()));
  }

  private LiveDeal fixed(RateFixed e) {
    var more = new ArrayList<>(fixings);
    more.add(e.fixing());
    return new LiveDeal(
        dealId,
        ticket,
        stage,
        e.flows(),
        interest,
        interestSettled,
        e.exposure(),
        entries,
        isRolled,
        more);
  }

  private LiveDeal paid(FlowSettled e) {
    return new LiveDeal(
        dealId,
        ticket,
        stage,
        DealSettlement.left(open, e.flow(), e.principal(), e.interest()),
        interest,
        e.interest().isZero() ? interestSettled : interestSettled.plus(e.interest()),
        e.exposure(),
        more(e.entry()),
        isRolled,
        fixings);
  }

  private LiveDeal booked(JournalEntry entry) {
    List<JournalEntry> all = more(entry);
    return new LiveDeal(
        dealId, ticket, stage, open, interest, interestSettled, exposure, all, isRolled, fixings);
  }

  private List<JournalEntry> more(JournalEntry entry) {
    var all = new ArrayList<>(entries);
    all.add(entry);
    return all;
  }

  private LiveDeal at(Stage next) {
    return new LiveDeal(
        dealId,
        ticket,
        next,
        open,
        interest,
        interestSettled,
        exposure,
        entries,
        isRolled,
        fixings);
  }

  private LiveDeal changed(List<Flow> flows, InterestPlan plan, Exposure used) {
    return new LiveDeal(
        dealId, ticket, stage, flows, plan, interestSettled, used, entries, isRolled, fixings);
  }
}
