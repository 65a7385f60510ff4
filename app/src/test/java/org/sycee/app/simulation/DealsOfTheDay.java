package org.sycee.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.deal.DealAccounts;
import org.sycee.treasury.deal.Flow;
import org.sycee.treasury.deal.Flow.Way;
import org.sycee.treasury.deal.LiveDeal;
import org.sycee.treasury.limit.LimitBook.Usage;

/// What must hold between the accounts, the limits and the deals after the end of a day.
record DealsOfTheDay(LocalDate date, FoldedLog log, List<Usage> limits) {

  void check() {
    log.deals().stream()
        .filter(deal -> !deal.ticket().terms().product().isBondTrade())
        .forEach(this::assertPrincipal);
    for (DealProduct product : DealProduct.values()) {
      if (!product.isBondTrade()) {
        assertInterest(product);
      }
    }
    limits.forEach(this::assertUsed);
  }

  /// What is to come back less what is still to be paid out, or the other way round.
  private void assertPrincipal(LiveDeal deal) {
    Money outstanding = Money.zero(deal.interestSettled().currency());
    for (Flow flow : deal.open()) {
      outstanding =
          flow.way() == Way.RECEIVE
              ? outstanding.plus(flow.principal())
              : outstanding.minus(flow.principal());
    }
    AccountCode code = DealAccounts.of(deal.ticket().terms().product()).principal();
    var account = LedgerAccount.of(deal.ticket().portfolio(), code, deal.dealId().value());
    assertThat(log.debits(account, outstanding))
        .as("principal of %s", deal.dealId())
        .isEqualTo(outstanding);
  }

  private void assertInterest(DealProduct product) {
    var accrued = new TreeMap<String, Money>();
    for (LiveDeal deal : log.deals()) {
      if (deal.ticket().terms().product() == product) {
        Money earned = deal.accruedAtCloseOf(date);
        accrued.merge(
            deal.ticket().portfolio() + " " + earned.currency(),
            product.isLent() ? earned : earned.negated(),
            Money::plus);
      }
    }
    accrued.values().removeIf(Money::isZero);
    AccountCode code = DealAccounts.of(product).accrued();
    assertThat(log.debits(code)).as("interest on %s", code).isEqualTo(accrued);
  }

  /// Added up again over all deals.
  private void assertUsed(Usage limit) {
    var terms = limit.terms();
    Money used =
        log.deals().stream()
            .map(LiveDeal::exposure)
            .filter(exposure -> exposure.subjects().contains(terms.subject()))
            .map(exposure ->
                terms.subject().kind().isCredit() ? exposure.credit() : exposure.volume())
            .reduce(Money.zero(terms.amount().currency()), Money::plus);
    assertThat(limit.used()).as("used of %s", limit.limitId()).isEqualTo(used);
    assertThat(terms.amount().isLessThan(used)).as("%s is exceeded", limit.limitId()).isFalse();
  }
}
