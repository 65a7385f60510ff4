package org.sycee.projections.loans;

import static org.sycee.projections.loans.LoanStatements.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sycee.ledger.loan.CollateralReleased;
import org.sycee.ledger.loan.LoanDisposal;
import org.sycee.ledger.loan.LoanEvent;
import org.sycee.ledger.loan.LoanEvent.*;
import org.sycee.ledger.loan.LoanReview;
import org.sycee.ledger.loanplan.Allocation;
import org.sycee.ledger.loanplan.LoanDebt;
import org.sycee.ledger.loanplan.LoanTags;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.loanrisk.RiskSigns;
import org.sycee.money.Money;
import org.sycee.projections.Batch;
import org.sycee.projections.OrderedStatements;
import org.sycee.projections.Progress;
import org.sycee.projections.ProgressProjection;

/// Facts of loans → one row for each loan, one for each change of its principal, and one for each
/// day on which something happened to it.
@ProcessingGroup(Progress.BOOKS)
public final class LoanRegisterProjection {
  private static final String FOLD = LoanRegisterProjection.class.getName();

  private final DataSource database;

  public LoanRegisterProjection(DataSource database) {
    this.database = database;
  }

  @EventHandler
  void on(LoanEvent event, TrackingToken token) {
    long position = ProgressProjection.positionOf(token);
    OrderedStatements batch =
        Batch.current(FOLD, OrderedStatements::new, fold -> fold.write(database));
    if (event instanceof DebtChanged changed) {
      debt(batch, changed);
    }
    String id = event.loanId().value();
    switch (event) {
      case LoanSigned e -> signed(batch, e, position);
      case CollateralPerfected e -> secured(batch, e, position);
      case CollateralReleased e ->
          batch.add(id, COLLATERAL_RELEASED, e.bookingDate(), id, e.collateralId());
      case LoanDisbursed e -> disbursed(batch, e, position);
      case ClaimsMet e -> {
        batch.add(id, MEMO, e.memoChange().minorUnits(), id);
        collected(batch, e, position, e.paid());
      }
      case LoanPrepaid e -> {
        planned(batch, id, e.nextDueDate(), e.plan().maturityDate());
        collected(batch, e, position, e.paid());
      }
      case LoanFeeCharged _, LoanMarkedOverdue _ -> {
        // The debt says it all.
      }
      case InstalmentFellDue e ->
          batch.add(id, FELL_DUE, e.nextDueDate(), e.principal().minorUnits(), id);
      case OffBalanceInterestBilled e -> {
        batch.add(id, FELL_DUE, e.nextDueDate(), e.principal().minorUnits(), id);
        batch.add(id, MEMO, e.interest().minorUnits(), id);
      }
      case LoanAccrualStopped e -> batch.add(id, STOPPED, e.interestReversed().minorUnits(), id);
      case LoanReclassified e -> batch.add(id, CLASS, e.to().name(), id);
      case LoanReview e -> reviewed(batch, e);
      case LoanProvisionChanged e -> provided(batch, e);
      case LoanRepriced e ->
          batch.add(
              id, REPRICED, e.rate().perYear(), e.nextResetDate(), e.plan().maturityDate(), id);
      case LoanExtended e -> planned(batch, id, e.nextDueDate(), e.plan().maturityDate());
      case LoanRestructured e -> {
        batch.add(id, FIXED, e.terms().pricing().rate().perYear(), e.observedUntil(), id);
        planned(batch, id, e.nextDueDate(), e.plan().maturityDate());
      }
      case PrincipalForgiven e -> {
        batch.add(id, FORGIVEN, e.fromAllowance().minorUnits(), id);
        moved(batch, e, position, "FORGIVEN", principal(e.forgiven()));
      }
      case LoanTagged e -> tagged(batch, e, position);
      case BorrowedNameFound _ -> batch.add(id, NAME_FOUND, id);
      case BorrowedNameCleared _ -> batch.add(id, NAME_CLEARED, id);
      case LoanDisposal e -> LoanDisposals.write(batch, e, position);
    }
    if (event instanceof DebtChanged changed && changed.debt().isPaid()) {
      batch.add(id, STATUS, "SETTLED", id);
    }
    batch.add(id, STOOD, event.bookingDate(), id, event.bookingDate());
    batch.add(id, STANDS, event.bookingDate(), id);
  }

  private static void secured(OrderedStatements batch, CollateralPerfected e, long position) {
    String id = e.loanId().value();
    batch.add(
        id,
        COLLATERAL_PERFECTED,
        position,
        e.collateralId(),
        e.value().minorUnits(),
        e.registrationNumber(),
        e.bookingDate(),
        id);
  }

  private static void provided(OrderedStatements batch, LoanProvisionChanged e) {
    String id = e.loanId().value();
    batch.add(
        id,
        ALLOWANCE,
        e.specialAfter().minorUnits(),
        e.generalAfter().minorUnits(),
        RiskSigns.impairedLoss(e.stage(), e.expectedCreditLoss()).minorUnits(),
        id);
  }

  private static void disbursed(OrderedStatements batch, LoanDisbursed e, long position) {
    batch.add(
        e.loanId().value(),
        DISBURSED,
        e.bookingDate(),
        e.amount().minorUnits(),
        e.rate().perYear(),
        e.nextDueDate(),
        e.plan().maturityDate(),
        e.loanId().value());
    String id = e.loanId().value();
    batch.add(id, FIRST_RESET, e.bookingDate(), e.bookingDate(), id);
    moved(batch, e, position, "DISBURSED", e.amount());
  }

  private static void reviewed(OrderedStatements batch, LoanReview event) {
    String id = event.loanId().value();
    switch (event) {
      case LoanReview.LoanJudged e -> batch.add(id, CLASS, e.to().name(), id);
      case LoanReview.LoanReclassifiedWithBorrower e ->
          batch.add(id, CLASS_OF_BORROWER, e.to().name(), id);
      case LoanReview.AccrualResumed _ -> batch.add(id, RESUMED, id);
    }
  }

  private static void signed(OrderedStatements batch, LoanSigned e, long position) {
    LoanTerms terms = e.terms();
    LoanTags tags = terms.tags();
    batch.add(
        e.loanId().value(),
        SIGNED,
        e.loanId().value(),
        terms.unit().entity(),
        terms.unit().branch(),
        terms.unit().book(),
        terms.customer().value(),
        terms.facility().value(),
        terms.deposit().value(),
        terms.product().name(),
        terms.currency().getCurrencyCode(),
        BigDecimal.ONE.movePointLeft(terms.currency().getDefaultFractionDigits()),
        terms.repayment().name(),
        tags.category().name(),
        tags.industry(),
        tags.region(),
        tags.smallEnterprise(),
        tags.agricultural(),
        tags.officer().value(),
        e.bookingDate(),
        position,
        terms.maturityDate(),
        terms.late().penaltyPercent(),
        terms.late().compound(),
        terms.pricing().benchmarkYears(),
        terms.pricing().firstResetDate(),
        terms.pricing().monthsBetweenResets());
  }

  private static void tagged(OrderedStatements batch, LoanTagged e, long position) {
    LoanTags tags = e.tags();
    String id = e.loanId().value();
    batch.add(id, RECLASSIFIED_OUT, position, e.bookingDate(), id, tags.category().name());
    batch.add(
        e.loanId().value(),
        TAGGED,
        tags.category().name(),
        tags.industry(),
        tags.region(),
        tags.smallEnterprise(),
        tags.agricultural(),
        tags.officer().value(),
        id);
    batch.add(id, RECLASSIFIED_IN, position);
  }

  private static void debt(OrderedStatements batch, DebtChanged e) {
    LoanDebt debt = e.debt();
    batch.add(
        e.loanId().value(),
        DEBT,
        debt.principal().minorUnits(),
        debt.duePrincipal().minorUnits(),
        debt.overduePrincipal().minorUnits(),
        debt.fees().minorUnits(),
        debt.billedInterest().minorUnits(),
        debt.running().value(),
        debt.interestTo(),
        debt.isInArrears(),
        e.bookingDate(),
        e.bookingDate(),
        e.bookingDate(),
        e.bookingDate(),
        e.loanId().value());
  }

  private static void planned(
      OrderedStatements batch, String id, LocalDate nextDueDate, LocalDate maturityDate) {
    batch.add(id, PLANNED, nextDueDate, maturityDate, id);
  }

  private static void collected(
      OrderedStatements batch, LoanEvent e, long position, Allocation paid) {
    String id = e.loanId().value();
    batch.add(
        id,
        COLLECTED,
        paid.principal().minorUnits(),
        paid.duePrincipal().minorUnits(),
        paid.allInterest().minorUnits(),
        id);
    moved(batch, e, position, "COLLECTED", principal(paid));
  }

  private static Money principal(Allocation paid) {
    return paid.principal().negated();
  }

  static void moved(
      OrderedStatements batch, LoanEvent e, long position, String kind, Money change) {
    if (!change.isZero()) {
      String id = e.loanId().value();
      batch.add(id, MOVED, position, e.bookingDate(), kind, change.minorUnits(), id);
    }
  }

  @ResetHandler
  void onReset() {
    JdbcClient.create(database)
        .sql(
            "truncate view.loan, view.loan_day, view.loan_movement, view.asset_movement,"
                + " view.collateral")
        .update();
  }
}
