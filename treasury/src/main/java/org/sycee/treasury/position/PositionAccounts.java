package org.sycee.treasury.position;

import static org.sycee.ledger.journal.AccountCodes.*;

import org.sycee.ledger.journal.AccountCode;
import org.sycee.treasury.portfolio.Classification;

/// The accounts on which positions of a classification are booked (standard entries 33 to 44).
///
/// @param cost the face at amortised cost, the clean price at fair value through profit or loss
/// @param premium what was paid beyond the face and is not yet amortised; the account of the cost
///   where nothing is amortised
/// @param fairValueChange the change of fair value; the account of the cost where there is none
/// @param valuation where that change is a gain
/// @param allowance where expected losses are set aside
public record PositionAccounts(
    AccountCode cost,
    AccountCode premium,
    AccountCode fairValueChange,
    AccountCode valuation,
    AccountCode allowance) {

  public static PositionAccounts of(Classification classification) {
    return switch (classification) {
      case AC ->
          new PositionAccounts(
              AC_BONDS_FACE,
              AC_BONDS_PREMIUM,
              AC_BONDS_FACE,
              INVESTMENT_INCOME,
              AC_BONDS_ALLOWANCE);
      case FVOCI ->
          new PositionAccounts(
              FVOCI_BONDS_FACE,
              FVOCI_BONDS_PREMIUM,
              FVOCI_BONDS_FAIR_VALUE,
              OCI_OF_BONDS,
              OCI_ALLOWANCE_OF_BONDS);
      case FVTPL ->
          new PositionAccounts(
              TRADING_BONDS_COST,
              TRADING_BONDS_COST,
              TRADING_BONDS_FAIR_VALUE,
              FAIR_VALUE_GAINS,
              TRADING_BONDS_COST);
    };
  }
}
