package org.sycee.ledger.journal;

import java.util.List;

/// The accounts that posting rules name. Each is in the chart of accounts, under the trade's word.
public final class AccountCodes {
  public static final AccountCode CASH_ON_HAND = new AccountCode("1001");
  public static final AccountCode CENTRAL_BANK_BALANCES = new AccountCode("1003");
  public static final AccountCode EXCESS_RESERVES = new AccountCode("1003.02");
  public static final AccountCode NOSTROS = new AccountCode("1011.01");
  public static final AccountCode TERM_DEPOSITS_WITH_BANKS = new AccountCode("1011.02");
  public static final AccountCode PLEDGED_REVERSE_REPOS = new AccountCode("1111.01");
  public static final AccountCode OUTRIGHT_REVERSE_REPOS = new AccountCode("1111.02");
  public static final AccountCode TRADING_BONDS_COST = new AccountCode("1101.01");
  public static final AccountCode TRADING_BONDS_FAIR_VALUE = new AccountCode("1101.02");
  public static final AccountCode INTEREST_RECEIVABLE_ON_COMPANY_LOANS = new AccountCode("1132.01");
  public static final AccountCode INTEREST_RECEIVABLE_ON_PERSONAL_LOANS =
      new AccountCode("1132.02");
  public static final AccountCode INTEREST_RECEIVABLE_ON_FARMER_LOANS = new AccountCode("1132.03");
  public static final AccountCode INTEREST_RECEIVABLE_ON_PLACEMENTS = new AccountCode("1132.11");
  public static final AccountCode INTEREST_RECEIVABLE_ON_DEPOSITS_WITH_BANKS =
      new AccountCode("1132.12");
  public static final AccountCode INTEREST_RECEIVABLE_ON_PLEDGED_REVERSE_REPOS =
      new AccountCode("1132.13");
  public static final AccountCode INTEREST_RECEIVABLE_ON_OUTRIGHT_REVERSE_REPOS =
      new AccountCode("1132.14");
  public static final AccountCode INTEREST_RECEIVABLE_ON_BONDS = new AccountCode("1132.21");
  public static final AccountCode FEES_RECEIVABLE_ON_LOANS = new AccountCode("1221.01");
  public static final AccountCode PLACEMENTS_WITH_BANKS = new AccountCode("1302");
  public static final AccountCode FACE_OF_DISCOUNTED_BILLS = new AccountCode("1301.01");
  public static final AccountCode UNEARNED_DISCOUNT = new AccountCode("1301.02");
  public static final AccountCode LOAN_PRINCIPAL = new AccountCode("1303.01");
  public static final AccountCode OVERDUE_LOAN_PRINCIPAL = new AccountCode("1303.03");
  public static final AccountCode IMPAIRED_LOANS = new AccountCode("1303.04");
  public static final AccountCode CLAIMS_FROM_DISHONOURED_BILLS = new AccountCode("1303.05");
  public static final AccountCode SPECIAL_LOAN_ALLOWANCE = new AccountCode("1304.01");
  public static final AccountCode GENERAL_LOAN_ALLOWANCE = new AccountCode("1304.02");
  public static final AccountCode FORECLOSED_ASSETS = new AccountCode("1441");
  public static final AccountCode AC_BONDS_FACE = new AccountCode("1501.01");
  public static final AccountCode AC_BONDS_PREMIUM = new AccountCode("1501.02");
  public static final AccountCode AC_BONDS_ALLOWANCE = new AccountCode("1502");
  public static final AccountCode FVOCI_BONDS_FACE = new AccountCode("1503.01");
  public static final AccountCode FVOCI_BONDS_PREMIUM = new AccountCode("1503.02");
  public static final AccountCode FVOCI_BONDS_FAIR_VALUE = new AccountCode("1503.03");
  public static final AccountCode PLACEMENTS_FROM_BANKS = new AccountCode("2003");
  public static final AccountCode IMPAIRMENT_OF_FORECLOSED_ASSETS = new AccountCode("1442");
  public static final AccountCode CUSTOMER_DEPOSITS = new AccountCode("2011");
  public static final AccountCode DEMAND_DEPOSITS_OF_INDIVIDUALS = new AccountCode("2011.01");
  public static final AccountCode DEMAND_DEPOSITS_OF_COMPANIES = new AccountCode("2011.02");
  public static final AccountCode TIME_DEPOSITS_OF_INDIVIDUALS = new AccountCode("2011.11");
  public static final AccountCode TIME_DEPOSITS_OF_COMPANIES = new AccountCode("2011.12");
  public static final AccountCode TIME_OR_DEMAND_DEPOSITS_OF_INDIVIDUALS =
      new AccountCode("2011.13");
  public static final AccountCode TIME_OR_DEMAND_DEPOSITS_OF_COMPANIES = new AccountCode("2011.14");
  public static final AccountCode NOTICE_DEPOSITS_OF_INDIVIDUALS = new AccountCode("2011.21");
  public static final AccountCode NOTICE_DEPOSITS_OF_COMPANIES = new AccountCode("2011.22");
  public static final AccountCode AGREEMENT_DEPOSITS_OF_INDIVIDUALS = new AccountCode("2011.31");
  public static final AccountCode AGREEMENT_DEPOSITS_OF_COMPANIES = new AccountCode("2011.32");
  public static final AccountCode CALL_DEPOSITS_OF_COMPANIES = new AccountCode("2011.42");
  public static final AccountCode DEMAND_DEPOSITS_OF_BANKS = new AccountCode("2012.01");
  public static final AccountCode TERM_DEPOSITS_OF_BANKS = new AccountCode("2012.02");
  public static final AccountCode FACE_OF_REDISCOUNTED_BILLS = new AccountCode("2021.01");
  public static final AccountCode REDISCOUNT_PAID_IN_ADVANCE = new AccountCode("2021.02");
  public static final AccountCode PLEDGED_REPOS = new AccountCode("2111.01");
  public static final AccountCode OUTRIGHT_REPOS = new AccountCode("2111.02");
  public static final AccountCode INTEREST_PAYABLE_ON_DEMAND_DEPOSITS = new AccountCode("2231.01");
  public static final AccountCode INTEREST_PAYABLE_ON_TIME_DEPOSITS = new AccountCode("2231.02");
  public static final AccountCode INTEREST_PAYABLE_ON_TIME_OR_DEMAND_DEPOSITS =
      new AccountCode("2231.03");
  public static final AccountCode INTEREST_PAYABLE_ON_NOTICE_DEPOSITS = new AccountCode("2231.04");
  public static final AccountCode INTEREST_PAYABLE_ON_AGREEMENT_DEPOSITS =
      new AccountCode("2231.05");
  public static final AccountCode INTEREST_PAYABLE_ON_CALL_DEPOSITS = new AccountCode("2231.06");
  public static final AccountCode INTEREST_PAYABLE_ON_DEPOSITS_OF_BANKS =
      new AccountCode("2231.07");
  public static final AccountCode INTEREST_PAYABLE_ON_BORROWINGS = new AccountCode("2231.11");
  public static final AccountCode INTEREST_PAYABLE_ON_TERM_DEPOSITS_OF_BANKS =
      new AccountCode("2231.12");
  public static final AccountCode INTEREST_PAYABLE_ON_PLEDGED_REPOS = new AccountCode("2231.13");
  public static final AccountCode INTEREST_PAYABLE_ON_OUTRIGHT_REPOS = new AccountCode("2231.14");
  public static final AccountCode INTEREST_PAYABLE_ON_CERTIFICATES_OF_DEPOSIT =
      new AccountCode("2231.15");
  public static final AccountCode FACE_OF_BONDS_ISSUED = new AccountCode("2502.01");
  public static final AccountCode DISCOUNT_ON_BONDS_ISSUED = new AccountCode("2502.02");
  public static final AccountCode TRANSFERS_IN_TRANSIT = new AccountCode("3001.01");
  public static final AccountCode INTERBANK_CLEARING = new AccountCode("3001.02");
  public static final AccountCode CARD_CLEARING = new AccountCode("3001.03");
  public static final AccountCode INTER_BRANCH = new AccountCode("3001.04");
  public static final AccountCode ROLLED_DEALS = new AccountCode("3001.06");
  public static final AccountCode FX_POSITION = new AccountCode("3002.01");
  public static final AccountCode BONDS_IN_SETTLEMENT = new AccountCode("3001.05");
  public static final AccountCode DERIVATIVES_DEALT = new AccountCode("3101.01");
  public static final AccountCode PAID_IN_CAPITAL = new AccountCode("4001");
  public static final AccountCode OCI_OF_BONDS = new AccountCode("4003.01");
  public static final AccountCode OCI_ALLOWANCE_OF_BONDS = new AccountCode("4003.02");
  public static final AccountCode INTEREST_ON_OVERDRAFTS = new AccountCode("6011.01");
  public static final AccountCode INTEREST_ON_COMPANY_LOANS = new AccountCode("6011.02");
  public static final AccountCode INTEREST_ON_PERSONAL_LOANS = new AccountCode("6011.03");
  public static final AccountCode INTEREST_ON_FARMER_LOANS = new AccountCode("6011.04");
  public static final AccountCode INTEREST_ON_PLACEMENTS = new AccountCode("6011.11");
  public static final AccountCode INTEREST_ON_DEPOSITS_WITH_BANKS = new AccountCode("6011.12");
  public static final AccountCode INTEREST_ON_PLEDGED_REVERSE_REPOS = new AccountCode("6011.13");
  public static final AccountCode INTEREST_ON_OUTRIGHT_REVERSE_REPOS = new AccountCode("6011.14");
  public static final AccountCode INTEREST_ON_DISCOUNTED_BILLS = new AccountCode("6011.05");
  public static final AccountCode INTEREST_ON_BONDS = new AccountCode("6011.21");
  public static final AccountCode ACCOUNT_FEES = new AccountCode("6021.01");
  public static final AccountCode LOAN_FEES = new AccountCode("6021.02");
  public static final AccountCode EXCHANGE_GAINS = new AccountCode("6061");
  public static final AccountCode FAIR_VALUE_GAINS = new AccountCode("6101");
  public static final AccountCode INVESTMENT_INCOME = new AccountCode("6111");
  public static final AccountCode NON_OPERATING_INCOME = new AccountCode("6301");
  public static final AccountCode INTEREST_ON_DEMAND_DEPOSITS = new AccountCode("6411.01");
  public static final AccountCode INTEREST_ON_TIME_DEPOSITS = new AccountCode("6411.02");
  public static final AccountCode INTEREST_ON_TIME_OR_DEMAND_DEPOSITS = new AccountCode("6411.03");
  public static final AccountCode INTEREST_ON_NOTICE_DEPOSITS = new AccountCode("6411.04");
  public static final AccountCode INTEREST_ON_AGREEMENT_DEPOSITS = new AccountCode("6411.05");
  public static final AccountCode INTEREST_ON_CALL_DEPOSITS = new AccountCode("6411.06");
  public static final AccountCode INTEREST_ON_DEPOSITS_OF_BANKS = new AccountCode("6411.07");
  public static final AccountCode INTEREST_ON_BORROWINGS = new AccountCode("6411.11");
  public static final AccountCode INTEREST_ON_TERM_DEPOSITS_OF_BANKS = new AccountCode("6411.12");
  public static final AccountCode INTEREST_ON_PLEDGED_REPOS = new AccountCode("6411.13");
  public static final AccountCode INTEREST_ON_OUTRIGHT_REPOS = new AccountCode("6411.14");
  public static final AccountCode INTEREST_ON_CERTIFICATES_OF_DEPOSIT = new AccountCode("6411.15");
  public static final AccountCode INTEREST_ON_REDISCOUNTS = new AccountCode("6411.08");
  public static final AccountCode IMPAIRMENT_LOSS = new AccountCode("6701");
  public static final AccountCode CREDIT_IMPAIRMENT_LOSS = new AccountCode("6702");
  public static final AccountCode NON_OPERATING_EXPENSE = new AccountCode("6711");
  public static final AccountCode INTEREST_OFF_BALANCE = new AccountCode("7011");
  public static final AccountCode WRITTEN_OFF_AND_PURSUED = new AccountCode("7012");
  public static final AccountCode COLLATERAL_RECEIVED = new AccountCode("7021");
  public static final AccountCode MEMO_CONTRA = new AccountCode("7999");
  private static final List<String> CONTROL_ACCOUNTS =
      List.of(
          "1011.02", "1101", "1111", "1132.01", "1132.02", "1132.03", "1132.11", "1132.12",
          "1132.13", "1132.14", "1132.21", "1221.01", "1301", "1302", "1303", "1304", "1501",
          "1502", "1503", "2003", "2011", "2012.01", "2012.02", "2021", "2111", "2502", "3001.05",
          "3001.06", "3002.01", "3101.01");

  private AccountCodes() {}

  /// Whether the account is the control account of contracts: customer deposits, loans, the
  /// interest and fees they owe, the allowance for them, bills, and deals and positions of the
  /// treasury.
  public static boolean belongsToContracts(AccountCode code) {
    return CONTROL_ACCOUNTS.stream().anyMatch(code.text()::startsWith);
  }
}
