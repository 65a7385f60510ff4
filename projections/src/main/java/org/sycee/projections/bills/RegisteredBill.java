package org.sycee.projections.bills;

import java.time.LocalDate;
import java.util.Optional;
import org.sycee.ledger.bill.BillTerms;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// One bill in the register.
///
/// `paymentDate` is the day on which the acceptor pays; `claim` what the customer owes after a
/// refusal; `rediscount` the interest of the central bank, while it has the bill; `discountedAt`
/// the position of its discount in the log.
public record RegisteredBill(
    String billId,
    String entity,
    String branch,
    String customer,
    String depositId,
    BillTerms.Kind kind,
    String number,
    String acceptor,
    Money face,
    Money discount,
    Rate discountRate,
    LocalDate discountedOn,
    long discountedAt,
    LocalDate paymentDate,
    LocalDate interestTo,
    Status status,
    Money claim,
    Optional<Money> rediscount,
    Optional<LocalDate> rediscountedOn) {

  public enum Status {
    HELD,
    COLLECTED,
    DISHONOURED,
    /// Dishonoured, and paid by the customer.
    RECOVERED
  }
}
