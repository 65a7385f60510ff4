package org.sycee.app.http.bills;

import static org.sycee.ledger.bill.BillRejection.BILL_NOT_FOUND;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.booking.BookingDay;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.app.http.problem.MalformedRequest;
import org.sycee.app.http.reading.BooksPosition;
import org.sycee.app.http.reading.Cursor;
import org.sycee.app.http.reading.Page;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.bill.BillCommand;
import org.sycee.ledger.bill.BillCommand.*;
import org.sycee.ledger.bill.BillEvent.BillDiscounted;
import org.sycee.ledger.bill.BillId;
import org.sycee.ledger.bill.BillTerms;
import org.sycee.projections.bills.BillRegister;
import org.sycee.projections.bills.RegisteredBill;

/// Discounts bills, follows them to their payment, and shows what is held.
@ApiController
@Tag(name = "Bills")
class BillController {
  private final BookingDesk desk;
  private final BillRegister bills;
  private final EventLog log;

  BillController(BookingDesk desk, BillRegister bills, EventLog log) {
    this.desk = desk;
    this.bills = bills;
    this.log = log;
  }

  @Operation(summary = "Discount an acceptance: its face less interest goes to a deposit")
  @PostMapping("/bills")
  ResponseEntity<Receipt> discountBill(Submission by, @RequestBody BillWishes.Discount w) {
    BillTerms terms = terms(w);
    return desk.book(
            by,
            new BookingDay(w.bookingDate(), () -> w.unit().entity()),
            day ->
                new DiscountBill(
                    by.transactionId(), w.billId(), terms, day, w.description().orElse("")))
        .at("/api/v1/bills/" + w.billId());
  }

  @Operation(summary = "Collect a bill that is due from its acceptor")
  @PostMapping("/bills/{id}:collect")
  ResponseEntity<Receipt> collectBill(
      @PathVariable BillId id, Submission by, @RequestBody BillWishes.Collection w) {
    return book(id, by, w.bookingDate(), day -> new CollectBill(by.transactionId(), id, day));
  }

  @Operation(summary = "Record that the acceptor refused to pay: the customer owes the face")
  @PostMapping("/bills/{id}:dishonour")
  ResponseEntity<Receipt> dishonourBill(
      @PathVariable BillId id, Submission by, @RequestBody BillWishes.Refusal w) {
    return book(
        id, by, w.bookingDate(), day -> new DishonourBill(by.transactionId(), id, w.reason(), day));
  }

  @Operation(summary = "Recover what the customer owes on a bill that was not paid")
  @PostMapping("/bills/{id}:recover")
  ResponseEntity<Receipt> recoverBill(
      @PathVariable BillId id, Submission by, @RequestBody BillWishes.Recovery w) {
    return book(
        id,
        by,
        w.bookingDate(),
        day ->
            new RecoverBill(
                by.transactionId(),
                id,
                w.depositId(),
                w.amount(),
                day,
                w.description().orElse("")));
  }

  @Operation(summary = "Rediscount a bill with the central bank until it is due")
  @PostMapping("/bills/{id}:rediscount")
  ResponseEntity<Receipt> rediscountBill(
      @PathVariable BillId id, Submission by, @RequestBody BillWishes.Rediscount w) {
    return book(
        id, by, w.bookingDate(), day -> new RediscountBill(by.transactionId(), id, w.rate(), day));
  }

  @Operation(summary = "Pay the central bank back for a bill that is due")
  @PostMapping("/bills/{id}:repay-rediscount")
  ResponseEntity<Receipt> repayRediscount(
      @PathVariable BillId id, Submission by, @RequestBody BillWishes.Repayment w) {
    return book(id, by, w.bookingDate(), day -> new RepayRediscount(by.transactionId(), id, day));
  }

  @Operation(summary = "Show a bill: what it is, when it is paid, what is owed on it")
  @GetMapping("/bills/{billId}")
  RegisteredBill getBill(@PathVariable BillId billId, BooksPosition position) {
    return bills.find(billId).orElseThrow(() -> notFound(billId));
  }

  @Operation(summary = "List the bills of a legal entity, all or those held and payable by a date")
  @GetMapping("/bills")
  ResponseEntity<Page<RegisteredBill>> listBills(
      @RequestParam String entity,
      @RequestParam Optional<LocalDate> payableBy,
      @RequestParam Optional<String> cursor,
      @RequestParam(defaultValue = "100") int limit,
      BooksPosition position) {
    long after = Cursor.parse(cursor).position();
    int most = Page.limit(limit) + 1;
    List<RegisteredBill> rows =
        payableBy
            .map(date -> bills.payableBy(entity, date, after, most))
            .orElseGet(() -> bills.ofEntity(entity, after, most));
    return Page.of(rows, limit, row -> new Cursor(row.discountedAt(), 0), position).answer();
  }

  private static BillTerms terms(BillWishes.Discount w) {
    try {
      return w.terms();
    } catch (IllegalArgumentException e) {
      throw MalformedRequest.inBody("", String.valueOf(e.getMessage()));
    }
  }

  private ResponseEntity<Receipt> book(
      BillId id,
      Submission by,
      Optional<LocalDate> bookingDate,
      Function<LocalDate, BillCommand> wish) {
    return desk.book(by, new BookingDay(bookingDate, () -> entityOf(id)), wish::apply)
        .asTransaction();
  }

  private String entityOf(BillId id) {
    return log.reader()
        .firstOf(id.value())
        .map(first -> ((BillDiscounted) log.json().read(first)).terms().unit().entity())
        .orElseThrow(() -> notFound(id));
  }

  private static Rejected notFound(BillId id) {
    return BILL_NOT_FOUND.because(id + " has never been discounted");
  }
}
