package org.sycee.treasury.ftp;

import static org.sycee.ledger.journal.AccountCodes.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.Side;

/// Products as the margin report tells them apart: as finely as the general ledger knows their
/// interest, which is by account. Its name is the product of a behavioural tenor.
public enum ProductLine {
  DEMAND(INTEREST_ON_DEMAND_DEPOSITS, DEMAND_DEPOSITS_OF_INDIVIDUALS, DEMAND_DEPOSITS_OF_COMPANIES),
  AGREEMENT(
      INTEREST_ON_AGREEMENT_DEPOSITS,
      AGREEMENT_DEPOSITS_OF_INDIVIDUALS,
      AGREEMENT_DEPOSITS_OF_COMPANIES),
  CALL(INTEREST_ON_CALL_DEPOSITS, CALL_DEPOSITS_OF_COMPANIES),
  CALL_OF_BANKS(INTEREST_ON_DEPOSITS_OF_BANKS, DEMAND_DEPOSITS_OF_BANKS),
  NOTICE(INTEREST_ON_NOTICE_DEPOSITS, NOTICE_DEPOSITS_OF_INDIVIDUALS, NOTICE_DEPOSITS_OF_COMPANIES),
  TIME_OR_DEMAND(
      INTEREST_ON_TIME_OR_DEMAND_DEPOSITS,
      TIME_OR_DEMAND_DEPOSITS_OF_INDIVIDUALS,
      TIME_OR_DEMAND_DEPOSITS_OF_COMPANIES),
  TIME(INTEREST_ON_TIME_DEPOSITS, TIME_DEPOSITS_OF_INDIVIDUALS, TIME_DEPOSITS_OF_COMPANIES),
  /// What customers owe on deposits; it stands on the accounts of the deposits.
  OVERDRAFT(INTEREST_ON_OVERDRAFTS),
  /// Principal of loans stands on the same accounts, whoever has borrowed.
  COMPANY_LOAN(INTEREST_ON_COMPANY_LOANS),
  PERSONAL_LOAN(INTEREST_ON_PERSONAL_LOANS),
  FARMER_LOAN(INTEREST_ON_FARMER_LOANS),
  PLACEMENT(INTEREST_ON_PLACEMENTS, PLACEMENTS_WITH_BANKS),
  DEPOSIT_PLACED(INTEREST_ON_DEPOSITS_WITH_BANKS, TERM_DEPOSITS_WITH_BANKS),
  PLEDGED_REVERSE_REPO(INTEREST_ON_PLEDGED_REVERSE_REPOS, PLEDGED_REVERSE_REPOS),
  OUTRIGHT_REVERSE_REPO(INTEREST_ON_OUTRIGHT_REVERSE_REPOS, OUTRIGHT_REVERSE_REPOS),
  BORROWING(INTEREST_ON_BORROWINGS, PLACEMENTS_FROM_BANKS),
  DEPOSIT_TAKEN(INTEREST_ON_TERM_DEPOSITS_OF_BANKS, TERM_DEPOSITS_OF_BANKS),
  PLEDGED_REPO(INTEREST_ON_PLEDGED_REPOS, PLEDGED_REPOS),
  OUTRIGHT_REPO(INTEREST_ON_OUTRIGHT_REPOS, OUTRIGHT_REPOS),
  /// At its face, also if it was sold at a discount.
  CERTIFICATE(INTEREST_ON_CERTIFICATES_OF_DEPOSIT, FACE_OF_BONDS_ISSUED);

  /// Where the principal of loans stands while it is not due, overdue or impaired.
  private static final List<AccountCode> LOAN_ACCOUNTS =
      List.of(LOAN_PRINCIPAL, OVERDUE_LOAN_PRINCIPAL, IMPAIRED_LOANS);

  private static final String INTEREST_INCOME = "6011";

  private final AccountCode interest;
  private final List<AccountCode> principal;

  ProductLine(AccountCode interest, AccountCode... principal) {
    this.interest = interest;
    this.principal = List.of(principal);
  }

  /// Where its interest is earned or spent.
  public AccountCode interest() {
    return interest;
  }

  /// On which side of the balance sheet its money stands: debit is lent, credit is taken in.
  public Side side() {
    return interest.text().startsWith(INTEREST_INCOME) ? Side.DEBIT : Side.CREDIT;
  }

  /// The product whose interest an account bears; empty for that of bonds and bills.
  public static Optional<ProductLine> ofInterest(AccountCode account) {
    return Arrays.stream(values()).filter(line -> line.interest.equals(account)).findFirst();
  }

  /// The product whose principal an account bears; empty for the accounts of loans, which do not
  /// tell.
  public static Optional<ProductLine> ofPrincipal(AccountCode account) {
    return Arrays.stream(values()).filter(line -> line.principal.contains(account)).findFirst();
  }

  /// Every account on which principal stands.
  public static List<AccountCode> principals() {
    return Stream.concat(
            LOAN_ACCOUNTS.stream(),
            Arrays.stream(values()).flatMap(each -> each.principal.stream()))
        .toList();
  }
}
