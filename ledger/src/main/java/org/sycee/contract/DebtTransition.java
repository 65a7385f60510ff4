package org.sycee.contract;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;

/// What an event of a debt pays, and what is outstanding after it. ACTUS techspecs 6.1 to 6.7, the
/// tables of payoff and state transition functions.
///
/// Everything that can be known from the terms is prepared once; a transition multiplies a few
/// numbers.
final class DebtTransition {
  private static final BigDecimal NOTHING = BigDecimal.ZERO;

  private final DebtTerms terms;
  private final Position position;
  private final DebtFigures figures;
  private final DebtOpening opening;
  private final boolean baseIsPrincipal;
  private final boolean asPublished;

  DebtTransition(DebtTerms terms, DebtFigures figures, DebtOpening opening, boolean asPublished) {
    this.terms = terms;
    this.position = terms.position();
    this.figures = figures;
    this.opening = opening;
    this.asPublished = asPublished;
    this.baseIsPrincipal =
        terms.interest().isEmpty()
            || terms.interest().get().base() instanceof InterestBase.Outstanding;
  }

  ContractEvent after(ContractState before, DueEvent due, MarketRates rates) {
    if (due.kind() == EventKind.DISBURSEMENT) {
      BigDecimal paid = position.signed(terms.principal().add(terms.premium())).negate();
      return event(due, paid, opening.disbursed(due.interestTo()));
    }
    ContractState state = figures.accrued(before, due.interestTo());
    return switch (due.kind()) {
      case FEE_PAYMENT -> fee(state, due);
      case PRINCIPAL_REDEMPTION -> redemption(state, due);
      case PRINCIPAL_DRAWING -> principalPaid(state, due, position.signed(due.figure()).negate());
      case PENALTY_PAYMENT -> penalty(before, state, due, rates);
      case PREPAYMENT -> prepayment(state, due);
      case INTEREST_PAYMENT -> interest(state, due);
      case INTEREST_CAPITALISATION -> capitalisation(state, due);
      case KNOWN_RATE_RESET -> event(due, NOTHING, state.withRate(due.figure()));
      case RATE_RESET -> event(due, NOTHING, state.withRate(resetRate(state, due, rates)));
      case PAYMENT_FIXING ->
          event(due, NOTHING, state.withNextPayment(figures.annuity(state, false)));
      case PURCHASE -> event(due, price(state, due).negate(), state);
      case TERMINATION -> event(due, price(state, due), state.closed(due.interestTo()));
      case INDEX_FIXING -> event(due, NOTHING, indexed(state, due, rates));
      case INTEREST_BASE_FIXING ->
          event(due, NOTHING, state.withPrincipal(state.principal(), state.principal()));
      case MATURITY, SETTLEMENT -> repaid(state, due);
      case NOTICE -> event(due, NOTHING, called(state));
      case INSPECTION -> event(due, NOTHING, state);
      case DISBURSEMENT, FIXED_INTEREST_PAYMENT, FLOATING_INTEREST_PAYMENT ->
          throw new IllegalStateException(due + " is no event of a debt");
    };
  }

  private ContractEvent fee(ContractState state, DueEvent due) {
    BigDecimal fee = figures.round(figures.fees().payment(state));
    return event(due, fee, state.withFees(NOTHING));
  }

  /// A payment never exceeds what is outstanding.
  private ContractEvent redemption(ContractState state, DueEvent due) {
    BigDecimal payment =
        switch (terms.redemption()) {
          case Redemption.Linear _ -> state.nextPayment();
          case Redemption.Steps _, Redemption.OnDemand _ -> position.signed(due.figure());
          case Redemption.Instalments _, Redemption.Annuity _ ->
              state.nextPayment().subtract(figures.round(state.accruedInterest()));
          case Redemption.AtMaturity _, Redemption.OnCall _ ->
              throw new IllegalStateException(due + " of " + terms.redemption());
        };
    boolean tooMuch =
        !(terms.redemption() instanceof Redemption.OnDemand)
            && position.signed(payment).compareTo(position.signed(state.principal())) > 0;
    return principalPaid(state, due, tooMuch ? state.principal() : payment);
  }

  private ContractEvent principalPaid(ContractState state, DueEvent due, BigDecimal payment) {
    BigDecimal left = state.principal().subtract(payment, DECIMAL128);
    return event(
        due,
        figures.round(state.principalScale().multiply(payment, DECIMAL128)),
        owing(state, left));
  }

  private ContractEvent prepayment(ContractState state, DueEvent due) {
    BigDecimal payment = position.signed(due.figure().min(state.principal().abs()));
    BigDecimal left = state.principal().subtract(payment, DECIMAL128);
    ContractState after = owing(state, left);
    boolean smaller =
        !asPublished
            && state.principal().signum() != 0
            && terms
                .features()
                .prepayment()
                .filter(p -> p.effect() == PrepaymentTerms.Effect.REDUCES_PAYMENTS)
                .isPresent();
    if (smaller) {
      BigDecimal next =
          terms.redemption() instanceof Redemption.Annuity
              ? figures.annuity(after, false)
              : figures.round(
                  state.nextPayment().multiply(left).divide(state.principal(), DECIMAL128));
      after = after.withNextPayment(next);
    }
    return event(due, payment, after);
  }

  private ContractEvent penalty(
      ContractState before, ContractState state, DueEvent due, MarketRates rates) {
    PrepaymentTerms agreed = terms.features().prepayment().orElseThrow();
    BigDecimal principalTime =
        figures
            .years()
            .between(before.interestTo(), due.interestTo())
            .multiply(before.principal(), DECIMAL128);
    // The published formula multiplies the signed principal by the sign again.
    BigDecimal claim = asPublished ? position.signed(principalTime) : principalTime;
    BigDecimal penalty =
        switch (agreed.penalty()) {
          case PrepaymentTerms.Penalty.None _ -> NOTHING;
          case PrepaymentTerms.Penalty.Amount p -> position.signed(p.amount());
          case PrepaymentTerms.Penalty.OnPrincipal p -> claim.multiply(p.rate().perYear());
          case PrepaymentTerms.Penalty.RateDifference p ->
              claim.multiply(
                  state.rate().subtract(rates.of(p.index(), due.agreedDate())).max(NOTHING));
        };
    return event(due, figures.round(penalty), state);
  }

  private ContractEvent interest(ContractState state, DueEvent due) {
    BigDecimal owed = state.accruedInterest().add(state.interestDue());
    BigDecimal paid = figures.round(state.interestScale().multiply(owed, DECIMAL128));
    return event(due, paid, state.withInterest(state.interestTo(), NOTHING, NOTHING));
  }

  private ContractEvent capitalisation(ContractState state, DueEvent due) {
    BigDecimal grown = state.principal().add(figures.round(state.accruedInterest()), DECIMAL128);
    ContractState after = state.withInterest(state.interestTo(), NOTHING, state.interestDue());
    return event(due, NOTHING, owing(after, grown));
  }

  private BigDecimal resetRate(ContractState state, DueEvent due, MarketRates rates) {
    RateReset reset = terms.features().rateReset().orElseThrow();
    return reset.next(state.rate(), rates.of(reset.index(), due.agreedDate()), due.figure());
  }

  /// The clean price and the interest accrued, as the seller receives them.
  private BigDecimal price(ContractState state, DueEvent due) {
    // Published cases net the interest of a liability against its price.
    BigDecimal owed = state.accruedInterest().add(state.interestDue());
    BigDecimal interest = asPublished ? position.signed(owed) : owed;
    return figures.round(position.signed(due.figure()).add(interest, DECIMAL128));
  }

  private ContractState indexed(ContractState state, DueEvent due, MarketRates rates) {
    IndexLinking linking = terms.features().indexLinking().orElseThrow();
    BigDecimal scale =
        rates.of(linking.index(), due.agreedDate()).divide(linking.base(), DECIMAL128);
    return state.withScales(
        linking.principal() ? scale : state.principalScale(),
        linking.interest() ? scale : state.interestScale());
  }

  private ContractEvent repaid(ContractState state, DueEvent due) {
    BigDecimal principal =
        figures.round(state.principalScale().multiply(state.principal(), DECIMAL128));
    BigDecimal interest =
        figures.round(state.interestScale().multiply(state.accruedInterest(), DECIMAL128));
    BigDecimal all = principal.add(interest).add(figures.round(state.accruedFees()), DECIMAL128);
    return event(due, all, state.closed(due.interestTo()));
  }

  /// No interest runs after a notice; what has run is fixed.
  private static ContractState called(ContractState state) {
    BigDecimal due = state.interestDue().add(state.accruedInterest());
    return state
        .withPrincipal(state.principal(), NOTHING)
        .withInterest(state.interestTo(), NOTHING, due);
  }

  private ContractState owing(ContractState state, BigDecimal principal) {
    return state.withPrincipal(principal, baseIsPrincipal ? principal : state.interestBase());
  }

  private ContractEvent event(DueEvent due, BigDecimal amount, ContractState after) {
    return new ContractEvent(due.date(), due.kind(), terms.currency(), amount, after);
  }
}
