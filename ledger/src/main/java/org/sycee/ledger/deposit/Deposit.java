package org.sycee.ledger.deposit;

import static org.sycee.ledger.deposit.DepositRejection.DEPOSIT_ALREADY_OPEN;
import static org.sycee.ledger.deposit.DepositRejection.DEPOSIT_CLOSED;
import static org.sycee.ledger.deposit.DepositRejection.DEPOSIT_NOT_FOUND;

import java.util.List;
import java.util.Optional;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.deposit.DepositCommand.OpenDeposit;
import org.sycee.ledger.deposit.DepositEvent.DepositClosed;
import org.sycee.ledger.deposit.DepositEvent.DepositOpened;
import org.sycee.ledger.deposit.DepositRestrictionCommand.InquireDeposit;
import org.sycee.ledger.deposit.DepositRestrictionEvent.DepositInquired;
import org.sycee.ledger.rates.Rates;
import org.sycee.money.Money;

/// The state of a deposit, and the rules that change it. Pure: no clock, no database, no framework.
public sealed interface Deposit permits Deposit.Unopened, ActiveDeposit, Deposit.Closed {

  /// A deposit nobody has opened yet.
  static Deposit unopened() {
    return new Unopened();
  }

  /// What happens if the command is accepted, at least one fact; throws [org.sycee.ledger.Rejected]
  /// if it is not.
  List<DepositEvent> decide(
      DepositCommand command, BusinessDays days, Rates rates, DepositHistory history);

  /// The legal entity whose books it is in; empty before it is opened and after it is closed.
  default Optional<String> entity() {
    return this instanceof ActiveDeposit active
        ? Optional.of(active.terms().unit().entity())
        : Optional.empty();
  }

  /// The deposit with this id while it is open; refused before and after.
  ActiveDeposit requireOpen(DepositId id);

  /// The state after the fact.
  Deposit evolve(DepositEvent event);

  /// Nothing but opening is possible.
  record Unopened() implements Deposit {
    @Override
    public List<DepositEvent> decide(
        DepositCommand command, BusinessDays days, Rates rates, DepositHistory history) {
      if (command instanceof OpenDeposit c) {
        days.of(c.terms().unit().entity()).requireOpen(c.bookingDate());
        return List.of(
            new DepositOpened(c.transactionId(), c.depositId(), c.terms(), c.bookingDate()));
      }
      throw notFound(command.depositId());
    }

    @Override
    public ActiveDeposit requireOpen(DepositId id) {
      throw notFound(id);
    }

    private static Rejected notFound(DepositId id) {
      return DEPOSIT_NOT_FOUND.because(id + " has never been opened");
    }

    @Override
    public Deposit evolve(DepositEvent event) {
      if (event instanceof DepositOpened e) {
        return ActiveDeposit.opened(e);
      }
      throw new IllegalStateException("before the deposit was opened: " + event);
    }
  }

  /// Nothing is possible any more but to ask what there was.
  record Closed(DepositClosed closing, DepositTerms terms) implements Deposit {
    @Override
    public List<DepositEvent> decide(
        DepositCommand command, BusinessDays days, Rates rates, DepositHistory history) {
      DEPOSIT_ALREADY_OPEN.unless(
          !(command instanceof OpenDeposit), () -> command.depositId() + " has existed before");
      if (command instanceof InquireDeposit c) {
        days.of(terms.unit().entity()).requireOpen(c.bookingDate());
        return List.of(RestrictionDecisions.inquired(c, Money.zero(terms.currency())));
      }
      throw closed(command.depositId());
    }

    @Override
    public ActiveDeposit requireOpen(DepositId id) {
      throw closed(id);
    }

    private Rejected closed(DepositId id) {
      return DEPOSIT_CLOSED.because("%s was closed on %s".formatted(id, closing.bookingDate()));
    }

    @Override
    public Deposit evolve(DepositEvent event) {
      if (event instanceof DepositInquired) {
        return this;
      }
      throw new IllegalStateException("after the deposit was closed: " + event);
    }
  }
}
