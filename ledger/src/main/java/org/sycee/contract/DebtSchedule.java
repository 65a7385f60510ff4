package org.sycee.contract;

import static org.sycee.contract.EventKind.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.sycee.money.Rate;

/// Lays out what will happen to a debt and when, in the order in which it happens. ACTUS techspecs
/// 6.1 to 6.7, the schedule tables.
final class DebtSchedule {
  private final DebtTerms terms;
  private final DebtFeatures features;
  private final List<Happening> happened;

  /// The agreed end; for money without one, the day after the notice or the horizon.
  private final LocalDate end;

  private final boolean matures;
  private final Agenda agenda;

  private DebtSchedule(
      DebtTerms terms, Optional<LocalDate> maturity, List<Happening> happened, LocalDate horizon) {
    this.terms = terms;
    this.features = terms.features();
    this.happened = happened;
    this.agenda = new Agenda(terms.conventions());
    Optional<LocalDate> called = notice().map(notice -> notice.date().plusDays(1));
    this.matures = maturity.isPresent() && called.isEmpty();
    this.end = called.or(() -> maturity).orElse(horizon);
  }

  /// Everything after the status date that is ours, from the beginning or the purchase to the end
  /// or the termination.
  static List<DueEvent> of(
      DebtTerms terms, Optional<LocalDate> maturity, List<Happening> happened, LocalDate horizon) {
    var schedule = new DebtSchedule(terms, maturity, happened, horizon);
    schedule.principal();
    schedule.interest();
    schedule.fixings();
    schedule.fees();
    schedule.trades();
    schedule.happenings();
    return schedule.agenda.inOrder(terms.statusDate(), terms.valueDate());
  }

  /// All interest dates, to tell how long interest already ran on the status date.
  static Optional<LocalDate> lastInterestBefore(
      DebtTerms terms, Optional<LocalDate> maturity, LocalDate statusDate) {
    var schedule = new DebtSchedule(terms, maturity, List.of(), statusDate);
    schedule.interest();
    return schedule.agenda.all().stream()
        .filter(event -> event.kind() == INTEREST_PAYMENT)
        .map(DueEvent::interestTo)
        .filter(date -> date.isBefore(statusDate))
        .max(LocalDate::compareTo);
  }

  private void principal() {
    agenda.on(DISBURSEMENT, terms.valueDate(), BigDecimal.ZERO);
    switch (terms.redemption()) {
      case Redemption.Linear r -> agenda.add(PRINCIPAL_REDEMPTION, r.dates().within(end));
      case Redemption.Instalments r -> agenda.add(PRINCIPAL_REDEMPTION, r.dates().within(end));
      case Redemption.Annuity r -> {
        agenda.add(PRINCIPAL_REDEMPTION, r.dates().within(end));
        if (r.payment().isEmpty()) {
          agenda.on(PAYMENT_FIXING, r.dates().firstDate().minusDays(1), BigDecimal.ZERO);
        }
      }
      case Redemption.Steps r -> {
        for (int i = 0; i < r.steps().size(); i++) {
          Redemption.Step step = r.steps().get(i);
          EventKind kind = step.drawing() ? PRINCIPAL_DRAWING : PRINCIPAL_REDEMPTION;
          r.datesOf(i, end).forEach(date -> agenda.add(kind, date, step.payment()));
        }
      }
      case Redemption.AtMaturity _, Redemption.OnCall _, Redemption.OnDemand _ -> {
        // only at the end
      }
    }
    if (matures) {
      agenda.add(MATURITY, end);
    }
  }

  private void interest() {
    if (terms.interest().isEmpty()) {
      return;
    }
    InterestTerms interest = terms.interest().get();
    switch (terms.redemption()) {
      case Redemption.AtMaturity _, Redemption.Linear _, Redemption.Steps _ ->
          interestOn(interest, interest.dates().until(end));
      case Redemption.Instalments r -> interestAndInstalments(interest, r.dates());
      case Redemption.Annuity r -> interestAndInstalments(interest, r.dates());
      case Redemption.OnCall _ -> {
        agenda.add(INTEREST_CAPITALISATION, inside(interest.dates()));
        if (matures) {
          agenda.add(INTEREST_PAYMENT, end);
        }
      }
      case Redemption.OnDemand _ -> agenda.add(INTEREST_CAPITALISATION, inside(interest.dates()));
    }
  }

  /// With each instalment, and before that on its own dates until one period before the first, so
  /// that the first instalment bears the interest of one period. ACTUS techspecs 6.4, event IP.
  private void interestAndInstalments(InterestTerms interest, Cycle instalments) {
    LocalDate oneBefore = instalments.date(-1);
    Optional<LocalDate> capitalised =
        interest.capitalisedUntil().filter(date -> !date.isBefore(oneBefore));
    var dates = new TreeSet<LocalDate>();
    if (capitalised.isPresent()) {
      dates.addAll(interest.dates().before(capitalised.get()));
    } else if (interest.dates().first().isPresent()) {
      dates.addAll(interest.dates().until(oneBefore));
    }
    dates.addAll(instalments.until(end));
    interestOn(interest, dates);
  }

  private void interestOn(InterestTerms interest, Collection<LocalDate> dates) {
    Optional<LocalDate> until = interest.capitalisedUntil();
    for (LocalDate date : dates) {
      boolean capitalised = until.filter(last -> !date.isAfter(last)).isPresent();
      agenda.add(capitalised ? INTEREST_CAPITALISATION : INTEREST_PAYMENT, date);
    }
    until
        .filter(date -> !dates.contains(date) && date.isBefore(end))
        .ifPresent(date -> agenda.add(INTEREST_CAPITALISATION, date));
  }

  private void fixings() {
    features.rateReset().ifPresent(this::rateResets);
    features.indexLinking().ifPresent(linking -> agenda.add(INDEX_FIXING, inside(linking.dates())));
    if (terms.interest().isPresent()
        && terms.interest().get().base() instanceof InterestBase.Lagged lagged) {
      agenda.add(INTEREST_BASE_FIXING, inside(lagged.dates()));
    }
  }

  private void rateResets(RateReset reset) {
    List<PaymentDates> steps = reset.steps().stream().map(RateReset.Step::dates).toList();
    Optional<Rate> nextRate = reset.nextRate();
    for (int i = 0; i < steps.size(); i++) {
      for (LocalDate date :
          SteppedDates.ofStep(
              steps, i, end, matures ? PaymentDates::within : PaymentDates::before)) {
        switch (reset.steps().get(i)) {
          case RateReset.Fixed step -> addReset(KNOWN_RATE_RESET, date, step.rate());
          case RateReset.Floating step -> {
            boolean toCome = terms.conventions().paymentDate(date).isAfter(terms.statusDate());
            if (nextRate.isPresent() && toCome) {
              addReset(KNOWN_RATE_RESET, date, nextRate.get());
              nextRate = Optional.empty();
            } else {
              addReset(RATE_RESET, date, step.spread());
            }
          }
        }
      }
    }
  }

  private void addReset(EventKind kind, LocalDate date, Rate figure) {
    agenda.add(kind, date, figure.perYear());
    if (terms.redemption() instanceof Redemption.Annuity) {
      agenda.add(PAYMENT_FIXING, date);
    }
  }

  private void fees() {
    features
        .fee()
        .ifPresent(
            fee -> agenda.add(FEE_PAYMENT, matures ? fee.dates().until(end) : inside(fee.dates())));
  }

  private void trades() {
    features.purchase().ifPresent(trade -> agenda.on(PURCHASE, trade.date(), trade.price()));
    features.termination().ifPresent(trade -> agenda.on(TERMINATION, trade.date(), trade.price()));
  }

  private void happenings() {
    for (Happening happening : happened) {
      LocalDate date = happening.date();
      switch (happening) {
        case Happening.Prepayment h -> prepayment(h);
        case Happening.Notice _ -> called(date);
        case Happening.Withdrawal h ->
            agenda.on(onDemand(h, PRINCIPAL_REDEMPTION), date, h.amount());
        case Happening.Deposit h -> agenda.on(onDemand(h, PRINCIPAL_DRAWING), date, h.amount());
        case Happening.Inspection _ -> agenda.on(INSPECTION, date, BigDecimal.ZERO);
      }
    }
  }

  private void prepayment(Happening.Prepayment prepayment) {
    PrepaymentTerms agreed =
        features
            .prepayment()
            .orElseThrow(() ->
                new TermsRefused(
                    TermsRefusal.PREPAYMENT_NOT_AGREED,
                    prepayment.amount() + " on " + prepayment.date()));
    if (!(agreed.penalty() instanceof PrepaymentTerms.Penalty.None)) {
      agenda.on(PENALTY_PAYMENT, prepayment.date(), prepayment.amount());
    }
    agenda.on(PREPAYMENT, prepayment.date(), prepayment.amount());
  }

  private void called(LocalDate noticeDate) {
    if (!(terms.redemption() instanceof Redemption.OnCall call)) {
      throw new TermsRefused(TermsRefusal.NOTICE_NOT_AGREED, "called on " + noticeDate);
    }
    agenda.on(NOTICE, noticeDate, BigDecimal.ZERO);
    LocalDate settlement = noticeDate.plus(call.noticePeriod());
    if (terms.interest().isPresent()) {
      agenda.add(INTEREST_PAYMENT, settlement);
    }
    agenda.add(SETTLEMENT, settlement);
  }

  private EventKind onDemand(Happening happening, EventKind kind) {
    TermsRefusal.WITHDRAWAL_NOT_AGREED.unless(
        terms.redemption() instanceof Redemption.OnDemand, happening::toString);
    return kind;
  }

  private Optional<Happening> notice() {
    return happened.stream().filter(Happening.Notice.class::isInstance).findFirst();
  }

  /// The dates that lie before the end, whatever the end is.
  private List<LocalDate> inside(PaymentDates dates) {
    return matures ? dates.within(end) : dates.before(end);
  }
}
