package org.sycee.contract;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// What is outstanding when our view of a debt begins: nothing, or what ran on the status date, and
/// what is outstanding when it has been paid out. ACTUS techspecs 6.1 to 6.7, the state tables.
final class DebtOpening {
  private static final BigDecimal NOTHING = BigDecimal.ZERO;

  private final DebtTerms terms;
  private final Position position;
  private final DebtFigures figures;
  private final boolean asPublished;

  DebtOpening(DebtTerms terms, DebtFigures figures, boolean asPublished) {
    this.terms = terms;
    this.position = terms.position();
    this.figures = figures;
    this.asPublished = asPublished;
  }

  /// What was outstanding at the end of the status date.
  ContractState opening(Optional<LocalDate> lastInterestDate) {
    if (!terms.isRunning()) {
      return scaled(ContractState.empty(terms.statusDate()));
    }
    LocalDate since = lastInterestDate.orElse(asPublished ? terms.statusDate() : terms.valueDate());
    ContractState state = outstanding(since);
    Optional<BigDecimal> told = terms.interest().flatMap(InterestTerms::accrued);
    if (told.isEmpty()) {
      state = figures.accrued(state, terms.statusDate());
    } else {
      state =
          state.withInterest(
              terms.statusDate(), figures.round(position.signed(told.get())), NOTHING);
    }
    return withAnnuity(state.withFees(figures.fees().atStatusDate(state)));
  }

  /// After the principal has gone to the debtor. Interest runs from the first interest date if that
  /// is before the value date. Techspecs 6.1, event IED.
  ContractState disbursed(LocalDate valueDate) {
    ContractState state = outstanding(valueDate);
    if (terms.interest().isPresent()) {
      InterestTerms interest = terms.interest().get();
      LocalDate since =
          interest.dates().first().filter(date -> date.isBefore(valueDate)).orElse(valueDate);
      state =
          interest.accrued().isPresent()
              ? state.withInterest(valueDate, position.signed(interest.accrued().get()), NOTHING)
              : figures.accrued(state.withInterest(since, NOTHING, NOTHING), valueDate);
    }
    return withAnnuity(state);
  }

  private ContractState outstanding(LocalDate since) {
    BigDecimal principal = position.signed(terms.principal());
    BigDecimal base =
        terms
            .interest()
            .map(InterestTerms::base)
            .flatMap(DebtOpening::namedBase)
            .map(position::signed)
            .orElse(principal);
    BigDecimal rate = terms.interest().map(interest -> interest.rate().perYear()).orElse(NOTHING);
    return scaled(ContractState.empty(since))
        .withPrincipal(principal, base)
        .withRate(rate)
        .withNextPayment(position.signed(agreedPayment()));
  }

  private static Optional<BigDecimal> namedBase(InterestBase base) {
    return switch (base) {
      case InterestBase.Outstanding _ -> Optional.empty();
      case InterestBase.Fixed b -> b.amount();
      case InterestBase.Lagged b -> b.amount();
    };
  }

  private BigDecimal agreedPayment() {
    return switch (terms.redemption()) {
      case Redemption.Linear r -> r.payment().orElseGet(() -> figures.round(equalShare(r)));
      case Redemption.Instalments r -> r.payment();
      case Redemption.Annuity r -> r.payment().orElse(NOTHING);
      case Redemption.AtMaturity _,
          Redemption.Steps _,
          Redemption.OnCall _,
          Redemption.OnDemand _ ->
          NOTHING;
    };
  }

  /// Techspecs 6.2, state Prnxt: a short last period counts as a whole one.
  private BigDecimal equalShare(Redemption.Linear linear) {
    LocalDate maturity = linear.maturityDate().orElseThrow();
    long payments =
        1
            + linear.dates().before(maturity).stream()
                .filter(date -> date.isAfter(terms.statusDate()))
                .count();
    return terms.principal().divide(BigDecimal.valueOf(payments), DECIMAL128);
  }

  private ContractState scaled(ContractState state) {
    return terms
        .features()
        .indexLinking()
        .map(linking ->
            state.withScales(
                linking.principal() ? linking.atStatus() : BigDecimal.ONE,
                linking.interest() ? linking.atStatus() : BigDecimal.ONE))
        .orElse(state);
  }

  private ContractState withAnnuity(ContractState state) {
    boolean chosen =
        terms.redemption() instanceof Redemption.Annuity annuity && annuity.payment().isEmpty();
    return chosen ? state.withNextPayment(figures.annuity(state, true)) : state;
  }
}
