package org.sycee.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountCodes;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;
import org.sycee.treasury.position.Holding;
import org.sycee.treasury.position.PositionId;

/// What must hold between the accounts and the positions after the end of a day.
record PositionsOfTheDay(LocalDate date, FoldedLog log) {

  void check() {
    var accrued = new TreeMap<String, Money>();
    var premiums = new TreeMap<String, Money>();
    LocalDate closed = date.plusDays(1);
    log.holdings()
        .forEach((id, held) -> {
          assertBalance(id, AccountCodes.FVOCI_BONDS_FACE, held.face());
          assertBalance(id, AccountCodes.FVOCI_BONDS_FAIR_VALUE, held.fairValueChange());
          assertBalance(
              id, AccountCodes.OCI_ALLOWANCE_OF_BONDS, held.allowance().amount().negated());
          add(accrued, id, held.accruedOn(closed));
          add(premiums, id, held.premiumOn(closed));
        });
    assertGroup(AccountCodes.INTEREST_RECEIVABLE_ON_BONDS, accrued);
    assertGroup(AccountCodes.FVOCI_BONDS_PREMIUM, premiums);
    assertGroup(
        AccountCodes.OCI_OF_BONDS,
        Map.of(
            "all",
            log.holdings().values().stream()
                .map(Holding::fairValueChange)
                .map(Money::negated)
                .reduce(Money.zero(Currency.getInstance("CNY")), Money::plus)));
    assertGroup(AccountCodes.BONDS_IN_SETTLEMENT, Map.of());
  }

  private void assertBalance(PositionId id, AccountCode code, Money amount) {
    var account = LedgerAccount.of(id.portfolio(), code, id.contract());
    assertThat(log.debits(account, amount)).as("%s of %s", code, id).isEqualTo(amount);
  }

  private static void add(Map<String, Money> sums, PositionId id, Money amount) {
    sums.merge(id.portfolio() + " " + amount.currency(), amount, Money::plus);
  }

  private void assertGroup(AccountCode code, Map<String, Money> expected) {
    var sum = Money.zero(Currency.getInstance("CNY"));
    for (Money amount : expected.values()) {
      sum = sum.plus(amount);
    }
    var booked = Money.zero(sum.currency());
    for (Money amount : log.debits(code).values()) {
      booked = booked.plus(amount);
    }
    assertThat(booked).as("%s", code).isEqualTo(sum);
  }
}
