package org.sycee.ledger.deposit.product;

import java.util.Map;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.deposit.product.DepositProduct.Agreement;
import org.sycee.ledger.deposit.product.DepositProduct.Call;
import org.sycee.ledger.deposit.product.DepositProduct.Demand;
import org.sycee.ledger.deposit.product.DepositProduct.Notice;
import org.sycee.ledger.deposit.product.DepositProduct.Time;
import org.sycee.ledger.deposit.product.DepositProduct.TimeOrDemand;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountCodes;

/// The accounts of a product: its principal, the interest the bank owes on it, and the expense.
/// Deposits with the same three accounts, accounting unit and currency accrue together.
public record ProductAccounts(AccountCode principal, AccountCode accrued, AccountCode expense) {

  /// Every account of interest payable, with that of its expense.
  public static Map<AccountCode, AccountCode> interest() {
    return Map.of(
        AccountCodes.INTEREST_PAYABLE_ON_DEMAND_DEPOSITS,
        AccountCodes.INTEREST_ON_DEMAND_DEPOSITS,
        AccountCodes.INTEREST_PAYABLE_ON_CALL_DEPOSITS,
        AccountCodes.INTEREST_ON_CALL_DEPOSITS,
        AccountCodes.INTEREST_PAYABLE_ON_DEPOSITS_OF_BANKS,
        AccountCodes.INTEREST_ON_DEPOSITS_OF_BANKS,
        AccountCodes.INTEREST_PAYABLE_ON_TIME_DEPOSITS,
        AccountCodes.INTEREST_ON_TIME_DEPOSITS,
        AccountCodes.INTEREST_PAYABLE_ON_TIME_OR_DEMAND_DEPOSITS,
        AccountCodes.INTEREST_ON_TIME_OR_DEMAND_DEPOSITS,
        AccountCodes.INTEREST_PAYABLE_ON_NOTICE_DEPOSITS,
        AccountCodes.INTEREST_ON_NOTICE_DEPOSITS,
        AccountCodes.INTEREST_PAYABLE_ON_AGREEMENT_DEPOSITS,
        AccountCodes.INTEREST_ON_AGREEMENT_DEPOSITS);
  }

  public static ProductAccounts of(DepositProduct product, Holder holder) {
    boolean company = holder != Holder.INDIVIDUAL;
    return switch (product) {
      case Demand _ ->
          new ProductAccounts(
              company
                  ? AccountCodes.DEMAND_DEPOSITS_OF_COMPANIES
                  : AccountCodes.DEMAND_DEPOSITS_OF_INDIVIDUALS,
              AccountCodes.INTEREST_PAYABLE_ON_DEMAND_DEPOSITS,
              AccountCodes.INTEREST_ON_DEMAND_DEPOSITS);
      case Call _ ->
          holder == Holder.BANK
              ? new ProductAccounts(
                  AccountCodes.DEMAND_DEPOSITS_OF_BANKS,
                  AccountCodes.INTEREST_PAYABLE_ON_DEPOSITS_OF_BANKS,
                  AccountCodes.INTEREST_ON_DEPOSITS_OF_BANKS)
              : new ProductAccounts(
                  AccountCodes.CALL_DEPOSITS_OF_COMPANIES,
                  AccountCodes.INTEREST_PAYABLE_ON_CALL_DEPOSITS,
                  AccountCodes.INTEREST_ON_CALL_DEPOSITS);
      case Time _ ->
          new ProductAccounts(
              company
                  ? AccountCodes.TIME_DEPOSITS_OF_COMPANIES
                  : AccountCodes.TIME_DEPOSITS_OF_INDIVIDUALS,
              AccountCodes.INTEREST_PAYABLE_ON_TIME_DEPOSITS,
              AccountCodes.INTEREST_ON_TIME_DEPOSITS);
      case TimeOrDemand _ ->
          new ProductAccounts(
              company
                  ? AccountCodes.TIME_OR_DEMAND_DEPOSITS_OF_COMPANIES
                  : AccountCodes.TIME_OR_DEMAND_DEPOSITS_OF_INDIVIDUALS,
              AccountCodes.INTEREST_PAYABLE_ON_TIME_OR_DEMAND_DEPOSITS,
              AccountCodes.INTEREST_ON_TIME_OR_DEMAND_DEPOSITS);
      case Notice _ ->
          new ProductAccounts(
              company
                  ? AccountCodes.NOTICE_DEPOSITS_OF_COMPANIES
                  : AccountCodes.NOTICE_DEPOSITS_OF_INDIVIDUALS,
              AccountCodes.INTEREST_PAYABLE_ON_NOTICE_DEPOSITS,
              AccountCodes.INTEREST_ON_NOTICE_DEPOSITS);
      case Agreement _ ->
          new ProductAccounts(
              company
                  ? AccountCodes.AGREEMENT_DEPOSITS_OF_COMPANIES
                  : AccountCodes.AGREEMENT_DEPOSITS_OF_INDIVIDUALS,
              AccountCodes.INTEREST_PAYABLE_ON_AGREEMENT_DEPOSITS,
              AccountCodes.INTEREST_ON_AGREEMENT_DEPOSITS);
    };
  }
}
