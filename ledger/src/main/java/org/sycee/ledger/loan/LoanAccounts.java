package org.sycee.ledger.loan;

import static org.sycee.ledger.journal.AccountCodes.*;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.sycee.ledger.facility.LoanProduct;
import org.sycee.ledger.journal.AccountCode;

/// The accounts of the interest of a product. Loans with the same two accounts, accounting unit and
/// currency accrue together.
public record LoanAccounts(AccountCode interestReceivable, AccountCode interestIncome) {

  /// Every account of interest receivable, with that of its income.
  public static Map<AccountCode, AccountCode> interest() {
    return Arrays.stream(LoanProduct.values())
        .map(LoanAccounts::of)
        .distinct()
        .collect(
            Collectors.toUnmodifiableMap(
                LoanAccounts::interestReceivable, LoanAccounts::interestIncome));
  }

  public static LoanAccounts of(LoanProduct product) {
    return switch (product) {
      case WORKING_CAPITAL, FIXED_ASSET ->
          new LoanAccounts(INTEREST_RECEIVABLE_ON_COMPANY_LOANS, INTEREST_ON_COMPANY_LOANS);
      case HOUSING_MORTGAGE, CONSUMER ->
          new LoanAccounts(INTEREST_RECEIVABLE_ON_PERSONAL_LOANS, INTEREST_ON_PERSONAL_LOANS);
      case FARMER ->
          new LoanAccounts(INTEREST_RECEIVABLE_ON_FARMER_LOANS, INTEREST_ON_FARMER_LOANS);
    };
  }
}
