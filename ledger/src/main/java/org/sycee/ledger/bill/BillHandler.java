package org.sycee.ledger.bill;

import static org.sycee.ledger.bill.BillRejection.DEPOSIT_OF_ANOTHER_CUSTOMER;
import static org.sycee.ledger.bill.BillRejection.LENDING_BETWEEN_LEGAL_ENTITIES;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.sycee.ledger.bill.BillCommand.DiscountBill;
import org.sycee.ledger.bill.BillCommand.RecoverBill;
import org.sycee.ledger.bill.BillCommand.WithDeposit;
import org.sycee.ledger.bill.BillEvent.BillClaimRecovered;
import org.sycee.ledger.bill.BillEvent.BillDiscounted;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.deposit.ActiveDeposit;
import org.sycee.ledger.deposit.ContractWish;
import org.sycee.ledger.deposit.ContractWish.ChargeBillClaim;
import org.sycee.ledger.deposit.ContractWish.CreditBillProceeds;
import org.sycee.ledger.deposit.DepositAggregate;
import org.sycee.ledger.rates.Rates;

/// Binds a bill to a deposit in one unit of work: if one leg is refused, nothing is stored.
public final class BillHandler {
  private final Repository<DepositAggregate> deposits;
  private final Repository<BillAggregate> bills;
  private final BusinessDays days;
  private final Rates rates;
  private final EventStore store;

  public BillHandler(
      Repository<DepositAggregate> deposits,
      Repository<BillAggregate> bills,
      BusinessDays days,
      Rates rates,
      EventStore store) {
    this.deposits = deposits;
    this.bills = bills;
    this.days = days;
    this.rates = rates;
    this.store = store;
  }

  @CommandHandler
  void handle(DiscountBill c) {
    var both = new Both(c);
    var discounted = (BillDiscounted) both.bill();
    both.requireDepositOf(c.terms());
    both.deposit(
        new CreditBillProceeds(
            c.transactionId(),
            c.depositId(),
            c.billId().value(),
            discounted.proceeds(),
            c.bookingDate(),
            c.bookingDate(),
            c.description()));
  }

  @CommandHandler
  void handle(RecoverBill c) {
    var both = new Both(c);
    var recovered = (BillClaimRecovered) both.bill();
    both.requireDepositOf(both.terms());
    both.deposit(
        new ChargeBillClaim(
            c.transactionId(),
            c.depositId(),
            c.billId().value(),
            recovered.amount(),
            c.bookingDate(),
            c.bookingDate(),
            c.description()));
  }

  /// Bill and deposit of one command. Loaded, and so locked, in the order of their ids: `bil_`
  /// stands before `dep_`.
  private final class Both {
    private final WithDeposit command;
    private final Aggregate<BillAggregate> bill;
    private final Aggregate<DepositAggregate> deposit;

    Both(WithDeposit command) {
      this.command = command;
      this.bill = BillAggregate.load(bills, command.billId());
      this.deposit = DepositAggregate.load(deposits, command.depositId());
    }

    BillEvent bill() {
      return bill.invoke(root -> root.decide(command, days));
    }

    void deposit(ContractWish leg) {
      deposit.execute(root -> root.decide(leg, days, rates, store));
    }

    BillTerms terms() {
      return switch (bill.invoke(BillAggregate::bill)) {
        case HeldBill held -> held.terms();
        case Bill.Ended ended -> ended.terms();
        case Bill.Undiscounted _ -> throw new IllegalStateException("nothing was recovered");
      };
    }

    /// A bill is discounted for the customer whose deposit it is, in one set of books.
    void requireDepositOf(BillTerms terms) {
      ActiveDeposit active =
          deposit.invoke(root -> root.deposit().requireOpen(command.depositId()));
      DEPOSIT_OF_ANOTHER_CUSTOMER.unless(
          active.terms().customer().equals(terms.customer()),
          () ->
              "%s is of %s, %s of %s"
                  .formatted(
                      command.depositId(),
                      active.terms().customer(),
                      command.billId(),
                      terms.customer()));
      String entity = active.terms().unit().entity();
      LENDING_BETWEEN_LEGAL_ENTITIES.unless(
          entity.equals(terms.unit().entity()),
          () -> "%s and %s".formatted(entity, terms.unit().entity()));
    }
  }
}
