package org.sycee.ledger.bill;

import java.time.LocalDate;
import org.sycee.contract.bill.BillDiscount;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.money.Money;
import org.sycee.money.Rate;
import org.sycee.time.BusinessCalendar;

/// What is on the bill, and what was agreed with the customer who discounts it.
///
/// @param unit the books in which the bill stands
/// @param deposit where the proceeds go
/// @param number the number printed on the bill
/// @param transferDays added to the days of the interest: three if the acceptor is out of town
/// @param calendar name of a [BusinessCalendar]; a bill due on no business day of it is paid on the
///   next one, and bears interest until then
public record BillTerms(
    CustomerId customer,
    AccountingUnit unit,
    DepositId deposit,
    Kind kind,
    String number,
    String drawer,
    String acceptor,
    Money face,
    LocalDate issueDate,
    LocalDate maturityDate,
    int transferDays,
    String calendar,
    Rate discountRate) {

  /// Who has accepted it.
  public enum Kind {
    /// A bank (银行承兑汇票).
    BANK_ACCEPTANCE,
    /// Anybody else (商业承兑汇票).
    COMMERCIAL_ACCEPTANCE
  }

  public BillTerms {
    if (transferDays != 0 && transferDays != 3) {
      throw new IllegalArgumentException(
          "none or three days are added for the transfer, not " + transferDays);
    }
    if (discountRate.perYear().signum() < 0) {
      throw new IllegalArgumentException("a bill is not discounted at " + discountRate);
    }
  }

  /// The day on which the acceptor really pays.
  public LocalDate paymentDate() {
    return discountedOn(issueDate).paymentDate(businessDays());
  }

  /// As bought on a day at the agreed rate.
  BillDiscount discountedOn(LocalDate date) {
    return discountedOn(date, discountRate);
  }

  BillDiscount discountedOn(LocalDate date, Rate rate) {
    return new BillDiscount(face, rate, date, maturityDate, transferDays);
  }

  BusinessCalendar businessDays() {
    return BusinessCalendar.named(calendar);
  }
}
