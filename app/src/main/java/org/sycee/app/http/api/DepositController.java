package org.sycee.app.http.api;

import static org.sycee.ledger.deposit.DepositRejection.CURRENCY_NOT_OF_DEPOSIT;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.http.booking.BookingDay;
import org.sycee.app.http.booking.BookingDesk;
import org.sycee.app.http.booking.Receipt;
import org.sycee.app.http.booking.Submission;
import org.sycee.app.http.problem.MalformedRequest;
import org.sycee.app.http.reading.BooksPosition;
import org.sycee.app.http.reading.Cursor;
import org.sycee.app.http.reading.Page;
import org.sycee.ledger.deposit.DepositCommand.OpenDeposit;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.DepositTerms;
import org.sycee.ledger.deposit.product.DepositProduct;
import org.sycee.money.Money;
import org.sycee.projections.deposits.DepositRegister;
import org.sycee.projections.deposits.RegisteredDeposit;

/// Opens deposits and shows them.
@ApiController
@Tag(name = "Deposits")
class DepositController {
  private final BookingDesk desk;
  private final Deposits deposits;
  private final DepositRegister register;

  DepositController(BookingDesk desk, Deposits deposits, DepositRegister register) {
    this.desk = desk;
    this.deposits = deposits;
    this.register = register;
  }

  @Operation(summary = "Open a deposit")
  @PostMapping("/deposits")
  ResponseEntity<Receipt> openDeposit(Submission by, @RequestBody DepositWishes.Opening wish) {
    DepositProduct product =
        wish.product().map(ProductTerms::product).orElse(new DepositProduct.Demand());
    product.agreedAmount().ifPresent(agreed -> requireCurrency(wish, agreed));
    if (!product.isOpenTo(wish.holder())) {
      throw MalformedRequest.inBody(
          "/holder", "call deposits are those of companies and banks, and banks keep no others");
    }
    var terms =
        new DepositTerms(
            wish.customer(), wish.holder(), wish.unit(), overdraftLimit(wish, product), product);
    var day = new BookingDay(wish.bookingDate(), () -> wish.unit().entity());
    return desk.book(
            by, day, date -> new OpenDeposit(by.transactionId(), wish.depositId(), terms, date))
        .at("/api/v1/deposits/" + wish.depositId());
  }

  @Operation(summary = "Show a deposit: balance, available, holds, freezes, allowed actions")
  @GetMapping("/deposits/{depositId}")
  DepositResource getDeposit(@PathVariable DepositId depositId) {
    return deposits.find(depositId);
  }

  @Operation(summary = "List the deposits of a legal entity in the order of their opening")
  @GetMapping("/deposits")
  ResponseEntity<Page<RegisteredDeposit>> listDeposits(
      @RequestParam String entity,
      @RequestParam Optional<String> cursor,
      @RequestParam(defaultValue = "100") int limit,
      BooksPosition position) {
    List<RegisteredDeposit> rows =
        register.ofEntity(entity, Cursor.parse(cursor).position(), Page.limit(limit) + 1);
    return Page.of(rows, limit, row -> new Cursor(row.openedAt(), 0), position).answer();
  }

  private static Money overdraftLimit(DepositWishes.Opening wish, DepositProduct product) {
    Money limit = wish.overdraftLimit().orElseGet(() -> Money.zero(wish.currency()));
    requireCurrency(wish, limit);
    if (limit.isNegative()) {
      throw MalformedRequest.inBody("/overdraftLimit", "an overdraft limit is never negative");
    }
    if (product.isLumpSum() && !limit.isZero()) {
      throw MalformedRequest.inBody("/overdraftLimit", "a lump sum is never overdrawn");
    }
    return limit;
  }

  private static void requireCurrency(DepositWishes.Opening wish, Money agreed) {
    CURRENCY_NOT_OF_DEPOSIT.unless(
        agreed.currency().equals(wish.currency()),
        () -> "the deposit is kept in %s, agreed is %s".formatted(wish.currency(), agreed));
  }
}
