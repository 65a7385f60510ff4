package org.sycee.ledger.journal;

/// The accounts that posting rules name. Each is in the chart of accounts, under the trade's word.
public final class AccountCodes {
  public static final AccountCode CASH_ON_HAND = new AccountCode("1001");
  public static final AccountCode EXCESS_RESERVES = new AccountCode("1003.02");
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
  public static final AccountCode INTEREST_PAYABLE_ON_DEMAND_DEPOSITS = new AccountCode("2231.01");
  public static final AccountCode INTEREST_PAYABLE_ON_TIME_DEPOSITS = new AccountCode("2231.02");
  public static final AccountCode INTEREST_PAYABLE_ON_TIME_OR_DEMAND_DEPOSITS =
      new AccountCode("2231.03");
  public static final AccountCode INTEREST_PAYABLE_ON_NOTICE_DEPOSITS = new AccountCode("2231.04");
  public static final AccountCode INTEREST_PAYABLE_ON_AGREEMENT_DEPOSITS =
      new AccountCode("2231.05");
  public static final AccountCode TRANSFERS_IN_TRANSIT = new AccountCode("3001.01");
  public static final AccountCode INTERBANK_CLEARING = new AccountCode("3001.02");
  public static final AccountCode CARD_CLEARING = new AccountCode("3001.03");
  public static final AccountCode INTER_BRANCH = new AccountCode("3001.04");
  public static final AccountCode PAID_IN_CAPITAL = new AccountCode("4001");
  public static final AccountCode INTEREST_ON_OVERDRAFTS = new AccountCode("6011.01");
  public static final AccountCode ACCOUNT_FEES = new AccountCode("6021.01");
  public static final AccountCode INTEREST_ON_DEMAND_DEPOSITS = new AccountCode("6411.01");
  public static final AccountCode INTEREST_ON_TIME_DEPOSITS = new AccountCode("6411.02");
  public static final AccountCode INTEREST_ON_TIME_OR_DEMAND_DEPOSITS = new AccountCode("6411.03");
  public static final AccountCode INTEREST_ON_NOTICE_DEPOSITS = new AccountCode("6411.04");
  public static final AccountCode INTEREST_ON_AGREEMENT_DEPOSITS = new AccountCode("6411.05");

  private AccountCodes() {}

  /// Whether the account is the control account of contracts, such as customer deposits.
  public static boolean belongsToContracts(AccountCode code) {
    return code.toString().startsWith("2011");
  }
}
