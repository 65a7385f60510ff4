package org.sycee.app.http.credit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sycee.contract.interest.InterestSettlement;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.facility.FacilityId;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.loanplan.AgreedPrincipal;
import org.sycee.ledger.loanplan.Claim;
import org.sycee.ledger.loanplan.LateTerms;
import org.sycee.ledger.loanplan.LoanTags;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.loanplan.Repayment;
import org.sycee.money.Money;

/// The terms of a loan as the API reads and writes them.
@Schema(name = "LoanTerms", description = "What is agreed about a loan.")
record LoanTermSheet(
    CustomerId customer,
    @Schema(description = "Legal entity, branch and book.") AccountingUnit unit,
    @Schema(description = "On which it is drawn.") FacilityId facility,
    @Schema(description = "The borrower's: paid out to it, collected from it.") DepositId deposit,
    LoanProduct product,
    Money principal,
    LocalDate maturityDate,
    Repayment repayment,
    @Schema(description = "Principal by date; only for STEP and IRREGULAR.")
        Optional<List<AgreedPrincipal>> agreed,
    @Schema(description = "How often interest falls due, on the 21st.")
        InterestSettlement settlement,
    @Schema(description = "EVERY_DAY, WEEKDAYS, CNBE (China interbank) or a business centre.")
        String calendar,
    LoanPrice price,
    Late late,
    LoanTags tags) {

  @Schema(name = "LateTerms", description = "What is agreed about paying late and paying early.")
  record Late(
      @Schema(description = "30 to 100: by how much the rate on overdue principal is higher.")
          int penaltyPercent,
      @Schema(description = "Whether unpaid interest bears interest.") boolean compound,
      @Schema(description = "Compensation on principal paid early, 0 to 500.")
          int prepaymentFeeBasisPoints,
      @Schema(description = "In which order a payment meets the claims; costs first if left out.")
          Optional<List<Claim>> allocation) {

    LateTerms terms() {
      return new LateTerms(
          penaltyPercent, compound, prepaymentFeeBasisPoints, allocation.orElse(Claim.COSTS_FIRST));
    }
  }

  LoanTerms terms() {
    return new LoanTerms(
        customer,
        unit,
        facility,
        deposit,
        product,
        principal,
        maturityDate,
        repayment,
        agreed.orElse(List.of()),
        settlement,
        calendar,
        price.pricing(),
        late.terms(),
        tags);
  }

  static LoanTermSheet of(LoanTerms terms) {
    LateTerms late = terms.late();
    return new LoanTermSheet(
        terms.customer(),
        terms.unit(),
        terms.facility(),
        terms.deposit(),
        terms.product(),
        terms.principal(),
        terms.maturityDate(),
        terms.repayment(),
        terms.agreed().isEmpty() ? Optional.empty() : Optional.of(terms.agreed()),
        terms.settlement(),
        terms.calendar(),
        LoanPrice.of(terms.pricing()),
        new Late(
            late.penaltyPercent(),
            late.compound(),
            late.prepaymentFeeBasisPoints(),
            Optional.of(late.allocation())),
        terms.tags());
  }
}
