package org.sycee.treasury.portfolio;

import static org.sycee.treasury.portfolio.PortfolioRejection.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.treasury.portfolio.PortfolioCommand.*;
import org.sycee.treasury.portfolio.PortfolioEvent.*;

/// The state of a portfolio, and the rules that change it. Pure.
public sealed interface Portfolio {
  Portfolio UNKNOWN = new Unknown();

  /// What happens if the command is accepted.
  PortfolioEvent decide(PortfolioCommand command);

  Portfolio evolve(PortfolioEvent event);

  /// The terms on the date on which a deal is made; refuses one in which none can be made.
  PortfolioTerms dealing(AccountingUnit unit, LocalDate date);

  /// How far from the market its deals may be; empty if they are not compared with it.
  Optional<PriceBand> band();

  /// Nothing but its opening is possible.
  record Unknown() implements Portfolio {
    @Override
    public PortfolioEvent decide(PortfolioCommand command) {
      if (command instanceof OpenPortfolio c) {
        COSTING_NOT_FOR_BOOKS.unless(
            c.terms().costing() != Costing.LIFO,
            () -> "%s would sell first what was bought last".formatted(c.unit()));
        return new PortfolioOpened(c.transactionId(), c.unit(), c.terms(), c.effectiveDate());
      }
      throw notFound(command.unit());
    }

    @Override
    public Portfolio evolve(PortfolioEvent event) {
      if (event instanceof PortfolioOpened e) {
        return new Opened(e.unit(), e.terms(), e.effectiveDate(), LocalDate.MAX, Optional.empty());
      }
      throw new IllegalStateException("before the portfolio was opened: " + event);
    }

    @Override
    public PortfolioTerms dealing(AccountingUnit unit, LocalDate date) {
      throw notFound(unit);
    }

    @Override
    public Optional<PriceBand> band() {
      return Optional.empty();
    }

    private static RuntimeException notFound(AccountingUnit unit) {
      return PORTFOLIO_NOT_FOUND.because(unit + " is not a portfolio");
    }
  }

  /// Opened, and closed from `closedFrom` on, [LocalDate#MAX] if never.
  record Opened(
      AccountingUnit unit,
      PortfolioTerms terms,
      LocalDate openedFrom,
      LocalDate closedFrom,
      Optional<PriceBand> band)
      implements Portfolio {
    @Override
    public PortfolioEvent decide(PortfolioCommand command) {
      return switch (command) {
        case OpenPortfolio _ ->
            throw PORTFOLIO_ALREADY_OPEN.because("%s opened on %s".formatted(unit, openedFrom));
        case SetPriceBand c -> {
          requireOpen(c.effectiveDate());
          BigDecimal tolerance = c.band().tolerance().perYear();
          TOLERANCE_OUT_OF_BOUNDS.unless(
              tolerance.signum() >= 0 && tolerance.compareTo(BigDecimal.ONE) <= 0,
              () -> "a tolerance of " + tolerance.toPlainString());
          SAME_PERSON.unless(
              !c.proposer().equals(c.approver()), () -> c.approver() + " asks and allows");
          yield new PriceBandSet(
              c.transactionId(), unit, c.band(), c.proposer(), c.approver(), c.effectiveDate());
        }
        case ClosePortfolio c -> {
          requireOpen(c.effectiveDate());
          yield new PortfolioClosed(c.transactionId(), unit, c.reason(), c.effectiveDate());
        }
      };
    }

    @Override
    public Portfolio evolve(PortfolioEvent event) {
      return switch (event) {
        case PortfolioOpened e -> throw new IllegalStateException("opened again: " + e);
        case PriceBandSet e ->
            new Opened(unit, terms, openedFrom, closedFrom, Optional.of(e.band()));
        case PortfolioClosed e -> new Opened(unit, terms, openedFrom, e.effectiveDate(), band);
      };
    }

    @Override
    public PortfolioTerms dealing(AccountingUnit asked, LocalDate date) {
      requireOpen(date);
      return terms;
    }

    private void requireOpen(LocalDate date) {
      PORTFOLIO_NOT_OPEN_YET.unless(
          !date.isBefore(openedFrom),
          () -> "%s opened on %s, asked on %s".formatted(unit, openedFrom, date));
      PORTFOLIO_CLOSED.unless(
          date.isBefore(closedFrom),
          () -> "%s closed on %s, asked on %s".formatted(unit, closedFrom, date));
    }
  }
}
