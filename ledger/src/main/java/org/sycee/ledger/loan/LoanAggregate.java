package org.sycee.ledger.loan;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.loan.LoanCommand.*;
import org.sycee.ledger.loanrisk.RiskRules;

/// Connects a loan to Axon: loads it from its events, stores what it decides.
@AggregateRoot(type = "Loan")
public final class LoanAggregate {
  /// Null until the first fact: Axon stores that fact under the id it then has.
  @AggregateIdentifier private @Nullable String id;

  private Loan loan = Loan.unsigned();

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(SignLoan command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(PerfectCollateral command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ReleaseCollateral command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ChargeLoanFee command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ExtendLoan command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(RestructureLoan command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ForgivePrincipal command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(TagLoan command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ReportBorrowedName command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ClearBorrowedName command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(WriteOffLoan command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ForecloseLoan command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(RevalueForeclosedAsset command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(SellForeclosedAsset command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(TransferLoanOut command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ResumeAccrual command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ResumeAccrualAtEndOfDay command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ClassifyWithBorrower command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(JudgeLoan command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(FallDue command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(MarkOverdue command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(StopAccrual command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ClassifyLoan command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(ProvideForLoan command, BusinessDays days) {
    decide(command, days);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void handle(RepriceLoan command, BusinessDays days) {
    decide(command, days);
  }

  /// Loads a loan for a handler that binds it to a deposit and a facility in one transaction.
  public static Aggregate<LoanAggregate> load(Repository<LoanAggregate> loans, LoanId id) {
    try {
      return loans.loadOrCreate(id.value(), LoanAggregate::new);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("cannot create " + id, e);
    }
  }

  /// Decides and stores; tells what was stored.
  public LoanEvent decide(LoanCommand command, BusinessDays days) {
    LoanEvent event = loan.decide(command, days, RiskRules.official());
    apply(event);
    return event;
  }

  @EventSourcingHandler
  void on(LoanEvent event) {
    loan = loan.evolve(event);
    id = event.loanId().value();
  }

  /// The loan as it stands.
  public Loan loan() {
    return loan;
  }

  @Override
  public String toString() {
    return String.valueOf(id);
  }
}
