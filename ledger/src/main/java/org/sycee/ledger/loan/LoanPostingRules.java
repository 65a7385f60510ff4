package org.sycee.ledger.loan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.loan.LoanEvent.*;
import org.sycee.ledger.loan.LoanReview.*;
import org.sycee.ledger.loanplan.LoanTerms;
import org.sycee.ledger.postingrule.LogSoFar;
import org.sycee.ledger.postingrule.PostingRules;

/// Follows the term sheets of the loans of a log.
public final class LoanPostingRules implements PostingRules<LoanEvent> {
  private final Map<LoanId, LoanTerms> terms = new HashMap<>();

  @Override
  public Class<LoanEvent> facts() {
    return LoanEvent.class;
  }

  @Override
  public Set<String> versions() {
    return Set.of(LoanAccounting.citation(LoanAccounting.RULE));
  }

  @Override
  public Optional<JournalEntry> entryOf(LoanEvent fact, LogSoFar log) {
    return switch (fact) {
      case LoanSigned e -> agreed(e.loanId(), e.terms());
      case LoanRestructured e -> agreed(e.loanId(), e.terms());
      case Posted e -> Optional.of(LoanAccounting.entryOf(termsOf(e.loanId()), e));
      case LoanDisposal e -> Optional.of(LoanAccounting.entryOf(termsOf(e.loanId()), e));
      case CollateralReleased e -> Optional.of(LoanAccounting.entryOf(termsOf(e.loanId()), e));
      case AccrualResumed e -> Optional.of(LoanAccounting.entryOf(termsOf(e.loanId()), e));
      // Neither the product nor the books in which the loan stands change.
      case InstalmentFellDue _,
          LoanReclassified _,
          LoanRepriced _,
          LoanExtended _,
          LoanTagged _,
          BorrowedNameFound _,
          BorrowedNameCleared _,
          LoanJudged _,
          LoanReclassifiedWithBorrower _ ->
          Optional.empty();
    };
  }

  private Optional<JournalEntry> agreed(LoanId id, LoanTerms termSheet) {
    terms.put(id, termSheet);
    return Optional.empty();
  }

  private LoanTerms termsOf(LoanId id) {
    return Optional.ofNullable(terms.get(id))
        .orElseThrow(() -> new IllegalStateException(id + " was not signed before"));
  }
}
