package org.sycee.ledger.lending;

import static org.sycee.ledger.lending.LendingRejection.*;

import java.util.Currency;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.deposit.ActiveDeposit;
import org.sycee.ledger.deposit.ContractWish.ChargeLoanPayment;
import org.sycee.ledger.deposit.ContractWish.CollectLoanPayment;
import org.sycee.ledger.deposit.ContractWish.CreditLoanProceeds;
import org.sycee.ledger.deposit.DepositAggregate;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.facility.FacilityAggregate;
import org.sycee.ledger.facility.FacilityCommand;
import org.sycee.ledger.facility.FacilityCommand.DrawFacility;
import org.sycee.ledger.facility.FacilityCommand.RestoreFacility;
import org.sycee.ledger.facility.FacilityCommand.RestoreFacilityAtEndOfDay;
import org.sycee.ledger.lending.LendingCommand.*;
import org.sycee.ledger.loan.LoanAggregate;
import org.sycee.ledger.loan.LoanCommand;
import org.sycee.ledger.loan.LoanCommand.MeetClaims;
import org.sycee.ledger.loan.LoanCommand.MeetClaimsAtEndOfDay;
import org.sycee.ledger.loan.LoanCommand.MeetPrincipalEarly;
import org.sycee.ledger.loan.LoanCommand.MeetWrittenOff;
import org.sycee.ledger.loan.LoanCommand.PayOutLoan;
import org.sycee.ledger.loan.LoanEvent;
import org.sycee.ledger.loan.LoanEvent.ClaimsMet;
import org.sycee.ledger.loan.LoanEvent.LoanPrepaid;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.rates.Rates;
import org.sycee.money.Money;

/// Binds the legs of lending in one unit of work: if one leg is refused, nothing is stored.
public final class LendingHandler {
  private final Repository<DepositAggregate> deposits;
  private final Repository<FacilityAggregate> facilities;
  private final Repository<LoanAggregate> loans;
  private final BusinessDays days;
  private final Rates rates;
  private final EventStore store;

  public LendingHandler(
      Repository<DepositAggregate> deposits,
      Repository<FacilityAggregate> facilities,
      Repository<LoanAggregate> loans,
      BusinessDays days,
      Rates rates,
      EventStore store) {
    this.deposits = deposits;
    this.facilities = facilities;
    this.loans = loans;
    this.days = days;
    this.rates = rates;
    this.store = store;
  }

  @CommandHandler
  void handle(DisburseLoan c) {
    var three = new Three(c);
    three.requireLinked();
    three.termsIfAny(terms ->
        three.facility(
            new DrawFacility(
                c.transactionId(),
                c.facilityId(),
                c.loanId().value(),
                terms.customer(),
                terms.product(),
                terms.principal(),
                c.disburser(),
                c.bookingDate())));
    var event =
        (LoanEvent.LoanDisbursed)
            three.loan(
                new PayOutLoan(
                    c.transactionId(), c.loanId(), c.disburser(), c.observed(), c.bookingDate()));
    three.deposit(
        new CreditLoanProceeds(
            c.transactionId(),
            c.depositId(),
            c.loanId().value(),
            event.amount(),
            c.bookingDate(),
            c.bookingDate(),
            c.description()));
  }

  @CommandHandler
  void handle(RepayLoan c) {
    var three = new Three(c);
    three.requireOneEntity();
    var event =
        (ClaimsMet)
            three.loan(new MeetClaims(c.transactionId(), c.loanId(), c.amount(), c.bookingDate()));
    three.charge(c.description(), event.paid().total());
    three.restore(event.paid().principal());
  }

  @CommandHandler
  void handle(PrepayLoan c) {
    var three = new Three(c);
    three.requireOneEntity();
    var event =
        (LoanPrepaid)
            three.loan(
                new MeetPrincipalEarly(
                    c.transactionId(), c.loanId(), c.principal(), c.mode(), c.bookingDate()));
    three.charge(c.description(), event.paid().total().plus(event.compensation()));
    three.restore(event.paid().principal());
  }

  @CommandHandler
  void handle(RecoverLoan c) {
    var three = new Three(c);
    three.requireOneEntity();
    three.loan(new MeetWrittenOff(c.transactionId(), c.loanId(), c.amount(), c.bookingDate()));
    three.charge(c.description(), c.amount());
  }

  @CommandHandler
  void handle(CollectInstalment c) {
    var three = new Three(c);
    three.requireLinked();
    var event =
        (ClaimsMet)
            three.loan(
                new MeetClaimsAtEndOfDay(
                    c.transactionId(), c.loanId(), three.available(), c.bookingDate()));
    three.deposit(
        new CollectLoanPayment(
            c.transactionId(),
            c.depositId(),
            c.loanId().value(),
            event.paid().total(),
            c.bookingDate(),
            c.bookingDate(),
            c.description()));
    if (event.paid().principal().isPositive()) {
      three.facility(
          new RestoreFacilityAtEndOfDay(
              c.transactionId(),
              c.facilityId(),
              c.loanId().value(),
              event.paid().principal(),
              c.bookingDate()));
    }
  }

  /// Deposit, facility and loan of one command. Loaded, and so locked, in the order of their ids:
  /// `dep_` stands before `fac_`, and that before `loan_`.
  private final class Three {
    private final LendingCommand command;
    private final Aggregate<DepositAggregate> deposit;
    private final Aggregate<FacilityAggregate> facility;
    private final Aggregate<LoanAggregate> loan;

    Three(LendingCommand command) {
      this.command = command;
      this.deposit = DepositAggregate.load(deposits, command.depositId());
      this.facility = FacilityAggregate.load(facilities, command.facilityId());
      this.loan = LoanAggregate.load(loans, command.loanId());
    }

    LoanEvent loan(LoanCommand leg) {
      return loan.invoke(root -> root.decide(leg, days));
    }

    void deposit(DepositCommand leg) {
      deposit.execute(root -> root.decide(leg, days, rates, store));
    }

    void facility(FacilityCommand leg) {
      facility.execute(root -> root.decide(leg, days));
    }

    void charge(String description, Money amount) {
      deposit(
          new ChargeLoanPayment(
              command.transactionId(),
              command.depositId(),
              command.loanId().value(),
              amount,
              command.bookingDate(),
              command.bookingDate(),
              description));
    }

    void restore(Money principal) {
      if (principal.isPositive()) {
        facility(
            new RestoreFacility(
                command.transactionId(),
                command.facilityId(),
                command.loanId().value(),
                principal,
                command.bookingDate()));
      }
    }

    /// What can be taken: nothing from a deposit that is closed, from which nothing may leave, or
    /// that holds other money.
    Money available() {
      Currency currency =
          loan.invoke(root -> root.loan().termSheet())
              .map(LoanTerms::currency)
              .orElse(Currency.getInstance("CNY"));
      return deposit.invoke(root -> root.deposit()) instanceof ActiveDeposit active
              && active.terms().currency().equals(currency)
          ? active.collectible()
          : Money.zero(currency);
    }

    void termsIfAny(Consumer<LoanTerms> then) {
      loan.invoke(root -> root.loan().termSheet()).ifPresent(then);
    }

    void requireLinked() {
      termsIfAny(terms -> {
        DEPOSIT_NOT_OF_LOAN.unless(
            terms.deposit().equals(command.depositId()),
            () ->
                "%s is linked to %s, not to %s"
                    .formatted(command.loanId(), terms.deposit(), command.depositId()));
        if (deposit.invoke(root -> root.deposit()) instanceof ActiveDeposit active) {
          DEPOSIT_OF_ANOTHER_CUSTOMER.unless(
              active.terms().customer().equals(terms.customer()),
              () ->
                  "%s is of %s, %s of %s"
                      .formatted(
                          command.depositId(),
                          active.terms().customer(),
                          command.loanId(),
                          terms.customer()));
        }
      });
      requireOneEntity();
    }

    void requireOneEntity() {
      termsIfAny(terms -> {
        FACILITY_NOT_OF_LOAN.unless(
            terms.facility().equals(command.facilityId()),
            () ->
                "%s is drawn on %s, not on %s"
                    .formatted(command.loanId(), terms.facility(), command.facilityId()));
        deposit
            .invoke(root -> root.deposit().entity())
            .ifPresent(entity ->
                LENDING_BETWEEN_LEGAL_ENTITIES.unless(
                    entity.equals(terms.unit().entity()),
                    () -> "%s and %s".formatted(entity, terms.unit().entity())));
      });
    }
  }
}
