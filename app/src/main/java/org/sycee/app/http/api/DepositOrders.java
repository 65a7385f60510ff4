package org.sycee.app.http.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.sycee.app.http.booking.BookingDay;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.app.http.problem.MalformedRequest;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositMaturityCommand.InstructMaturity;
import org.sycee.ledger.deposit.DepositRestrictionCommand.*;
import org.sycee.ledger.deposit.MaturityInstruction;
import org.sycee.ledger.deposit.MaturityInstruction.PayTo;
import org.sycee.ledger.deposit.MaturityInstruction.Renew;
import org.sycee.ledger.deposit.MaturityInstruction.Stay;

/// What authorities and creditors order about a deposit, and customers about its maturity.
@ApiController
@Tag(name = "Deposits")
class DepositOrders {
  private final BookingDesk desk;
  private final Deposits deposits;

  DepositOrders(BookingDesk desk, Deposits deposits) {
    this.desk = desk;
    this.deposits = deposits;
  }

  @Operation(summary = "Freeze an amount by order of an authority: so much of the balance stays")
  @PostMapping("/deposits/{id}:freeze-amount")
  ResponseEntity<Receipt> freezeAmount(
      @PathVariable DepositId id, Submission by, @RequestBody DepositOrderWishes.FreezeAmount w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new FreezeAmount(
                by.transactionId(), id, w.authority(), w.documentNumber(), w.amount(), day));
  }

  @Operation(summary = "Record that an authority was told the balance, also of a closed deposit")
  @PostMapping("/deposits/{id}:inquire")
  ResponseEntity<Receipt> inquireDeposit(
      @PathVariable DepositId id, Submission by, @RequestBody DepositOrderWishes.Inquiry w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new InquireDeposit(
                by.transactionId(), id, w.authority(), w.documentNumber(), w.officers(), day));
  }

  @Operation(summary = "Pledge the certificate of a time deposit: nothing leaves until its release")
  @PostMapping("/deposits/{id}:pledge")
  ResponseEntity<Receipt> pledgeDeposit(
      @PathVariable DepositId id, Submission by, @RequestBody DepositOrderWishes.Pledge w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new PledgeDeposit(by.transactionId(), id, w.contract(), day));
  }

  @Operation(summary = "Release the pledged certificate of a time deposit")
  @PostMapping("/deposits/{id}:release-pledge")
  ResponseEntity<Receipt> releasePledge(
      @PathVariable DepositId id, Submission by, @RequestBody DepositOrderWishes.Pledge w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new ReleasePledge(by.transactionId(), id, w.contract(), day));
  }

  @Operation(summary = "Reactivate a dormant deposit whose customer has shown up")
  @PostMapping("/deposits/{id}:reactivate")
  ResponseEntity<Receipt> reactivateDeposit(
      @PathVariable DepositId id, Submission by, @RequestBody DepositOrderWishes.Reactivation w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new ReactivateDeposit(by.transactionId(), id, w.evidence(), day));
  }

  @Operation(summary = "Say what happens to a time deposit when it matures")
  @PostMapping("/deposits/{id}:instruct-maturity")
  ResponseEntity<Receipt> instructMaturity(
      @PathVariable DepositId id, Submission by, @RequestBody DepositOrderWishes.Instruction w) {
    MaturityInstruction instruction = instruction(w);
    return book(
        id,
        by,
        w.bookingDate(),
        day -> new InstructMaturity(by.transactionId(), id, instruction, day));
  }

  private static MaturityInstruction instruction(DepositOrderWishes.Instruction w) {
    boolean pays = w.instruction() == DepositOrderWishes.Maturity.PAY_TO;
    if (pays != w.payTo().isPresent()) {
      throw MalformedRequest.inBody("/payTo", "a deposit is named with PAY_TO, and only then");
    }
    return switch (w.instruction()) {
      case STAY -> new Stay();
      case RENEW -> new Renew();
      case PAY_TO -> new PayTo(w.payTo().orElseThrow());
    };
  }

  private ResponseEntity<Receipt> book(
      DepositId id,
      Submission by,
      Optional<LocalDate> bookingDate,
      Function<LocalDate, DepositCommand> wish) {
    var day = new BookingDay(bookingDate, () -> deposits.entityOf(id));
    return desk.book(by, day, wish::apply).asTransaction();
  }
}
