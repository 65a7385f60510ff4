package org.sycee.projections.deposits;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sycee.ledger.deposit.DepositEvent.BalanceChanged;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositMaturityEvent;
import org.sycee.ledger.deposit.DepositMaturityEvent.*;
import org.sycee.ledger.deposit.DepositRestrictionEvent;
import org.sycee.ledger.deposit.DepositRestrictionEvent.*;
import org.sycee.ledger.deposit.Dormancy;
import org.sycee.ledger.deposit.MaturityInstruction;
import org.sycee.ledger.deposit.MaturityInstruction.PayTo;
import org.sycee.ledger.deposit.MaturityInstruction.Renew;
import org.sycee.ledger.deposit.MaturityInstruction.Stay;
import org.sycee.projections.Rows;

/// What one batch of facts does to the standing of deposits, folded so that it is written once: of
/// each deposit the last instruction, movement, silence and pledge.
final class DepositStandingFold {
  private static final String INSTRUCT =
      "update view.deposit d set renews = i.renews, pay_to = i.pay_to,"
          + " next_due_date = case when i.renews or i.pay_to is not null"
          + " then d.term_maturity end"
          + " from unnest(?, ?, ?) as i (deposit_id, renews, pay_to)"
          + " where d.deposit_id = i.deposit_id";
  private static final String MOVE =
      "update view.deposit d set last_moved_on = m.moved_on"
          + " from unnest(?, ?) as m (deposit_id, moved_on) where d.deposit_id = m.deposit_id";
  private static final String FALL_DORMANT =
      "update view.deposit d set dormant_since = s.since"
          + " from unnest(?, ?) as s (deposit_id, since) where d.deposit_id = s.deposit_id";
  private static final String PLEDGE =
      "update view.deposit d set pledged_to = p.contract"
          + " from unnest(?, ?) as p (deposit_id, contract) where d.deposit_id = p.deposit_id";

  private final Map<DepositId, MaturityInstruction> instructions = new HashMap<>();
  private final Map<DepositId, LocalDate> movements = new HashMap<>();
  private final Map<DepositId, Optional<LocalDate>> dormancies = new HashMap<>();
  private final Map<DepositId, Optional<String>> pledges = new HashMap<>();

  void change(BalanceChanged event) {
    if (Dormancy.isInterruptedBy(event)) {
      movements.put(event.depositId(), event.entry().bookingDate());
    }
  }

  void instruct(DepositMaturityEvent event) {
    switch (event) {
      case MaturityInstructed e -> instructions.put(e.depositId(), e.instruction());
      case MaturityPayoutRefused e -> instructions.put(e.depositId(), new Stay());
    }
  }

  void restrict(DepositRestrictionEvent event) {
    switch (event) {
      case DepositPledged e -> pledges.put(e.depositId(), Optional.of(e.contract()));
      case PledgeReleased e -> pledges.put(e.depositId(), Optional.empty());
      case DepositFellDormant e -> dormancies.put(e.depositId(), Optional.of(e.bookingDate()));
      case DepositReactivated e -> {
        dormancies.put(e.depositId(), Optional.empty());
        movements.put(e.depositId(), e.bookingDate());
      }
      case AmountFrozen _, DepositInquired _ -> {}
    }
  }

  void write(DataSource database) {
    var instructed = new Rows("text", "boolean", "text");
    instructions.forEach((id, instruction) ->
        instructed.add(id.value(), instruction instanceof Renew, payTo(instruction)));
    instructed.write(database, INSTRUCT);
    var moved = new Rows("text", "date");
    movements.forEach((id, date) -> moved.add(id.value(), date));
    moved.write(database, MOVE);
    var dormant = new Rows("text", "date");
    dormancies.forEach((id, since) -> dormant.add(id.value(), since.orElse(null)));
    dormant.write(database, FALL_DORMANT);
    var pledged = new Rows("text", "text");
    pledges.forEach((id, contract) -> pledged.add(id.value(), contract.orElse(null)));
    pledged.write(database, PLEDGE);
  }

  private static @Nullable String payTo(MaturityInstruction instruction) {
    return switch (instruction) {
      case PayTo to -> to.deposit().value();
      case Stay _, Renew _ -> null;
    };
  }
}
