package org.sycee.projections.loans;

import static org.sycee.projections.loans.LoanStatements.*;

import org.sycee.ledger.loan.LoanDisposal;
import org.sycee.ledger.loan.LoanDisposal.*;
import org.sycee.ledger.loan.LoanEvent;
import org.sycee.money.Money;
import org.sycee.projections.OrderedStatements;

/// What becomes of a loan in the register when it leaves the books, and of what was taken for it.
final class LoanDisposals {
  private LoanDisposals() {}

  static void write(OrderedStatements batch, LoanDisposal event, long position) {
    switch (event) {
      case LoanWrittenOff e -> left(batch, e, position, "WRITTEN_OFF", e.position());
      case WrittenOffRecovered _ -> {
        // Its principal left the books before.
      }
      case LoanForeclosed e -> {
        left(batch, e, position, "FORECLOSED", e.position());
        asset(batch, e, position, "TAKEN", e.fairValue(), Money.zero(e.fairValue().currency()));
      }
      case ForeclosedAssetRevalued e ->
          asset(
              batch,
              e,
              position,
              "REVALUED",
              e.impairmentBefore().minus(e.impairmentAfter()),
              Money.zero(e.impairmentAfter().currency()));
      case ForeclosedAssetSold e -> {
        asset(batch, e, position, "SOLD", e.impairment().minus(e.cost()), e.price());
        batch.add(e.loanId().value(), STATUS, "ASSET_SOLD", e.loanId().value());
      }
      case LoanTransferredOut e -> left(batch, e, position, "TRANSFERRED_OUT", e.position());
    }
  }

  private static void left(
      OrderedStatements batch, LoanEvent e, long position, String status, Position what) {
    LoanRegisterProjection.moved(batch, e, position, status, what.principal().negated());
    String id = e.loanId().value();
    batch.add(id, LEFT, status, id);
  }

  private static void asset(
      OrderedStatements batch,
      LoanDisposal e,
      long position,
      String kind,
      Money change,
      Money price) {
    String id = e.loanId().value();
    batch.add(
        id,
        ASSET_MOVED,
        position,
        e.bookingDate(),
        kind,
        change.minorUnits(),
        price.minorUnits(),
        id);
  }
}
