package org.sycee.app.axonserver;

import static org.sycee.app.axon.CommandDesk.Outcome.ALREADY_BOOKED;
import static org.sycee.app.axon.CommandDesk.Outcome.BOOKED;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.eventstore.LogUnavailableException;
import org.sycee.ledger.Command;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.businessday.BusinessDayCommand;

/// Makes every command safe to repeat at the node that handles it: claims its transactions, looks
/// for them only if they were claimed before, and holds the claim until the events are stored.
final class ClaimedHandling implements MessageHandlerInterceptor<CommandMessage<?>> {
  private final TransactionClaims claims;
  private final ClaimedTransactions transactions;

  ClaimedHandling(TransactionClaims claims, ClaimedTransactions transactions) {
    this.claims = claims;
    this.transactions = transactions;
  }

  @Override
  public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
      throws Exception {
    CommandMessage<?> message = unitOfWork.getMessage();
    var command = (Command) message.getPayload();
    var fingerprint = (String) message.getMetaData().get(CommandDesk.FINGERPRINT);
    if (fingerprint == null) {
      throw new IllegalStateException("a command that did not pass the command desk: " + command);
    }
    try {
      var claim =
          claims.claim(
              CommandTargets.of(command), fingerprint, command instanceof BusinessDayCommand);
      unitOfWork.onCleanup(_ -> claim.release());
      if (!claim.earlier().isEmpty()) {
        if (transactions.include(claim.earlier(), fingerprint)) {
          return ALREADY_BOOKED;
        }
        claim.takeOver();
      }
      chain.proceed();
      unitOfWork.onPrepareCommit(_ -> claim.requireHeld());
      return BOOKED;
    } catch (Rejected refused) {
      throw new CommandExecutionException(refused.getMessage(), refused, Refusal.of(refused));
    } catch (LogUnavailableException e) {
      throw new CommandExecutionException(
          e.getMessage(), e, new Unavailable(String.valueOf(e.getMessage())));
    }
  }
}
