package org.sycee.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountCodes;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.deal.DealAccounts;
import org.sycee.treasury.deal.Flow;
import org.sycee.treasury.deal.Flow.Way;
import org.sycee.treasury.deal.FxTerms;
import org.sycee.treasury.deal.LiveDeal;
import org.sycee.treasury.limit.LimitBook.Usage;

/// What must hold between the accounts, the limits and the deals after the end of a day.
record DealsOfTheDay(LocalDate date, FoldedLog log, List<Usage> limits) {

  void check() {
    log.deals().stream()
        .filter(deal -> !deal.ticket().terms().product().isBondTrade())
        .forEach(this::assertPrincipal);
    for (DealProduct product : DealProduct.values()) {
      DealAccounts.of(product)
          .interest()
          .ifPresent(interest -> assertInterest(product, interest.accrued()));
    }
    assertMarksAreAll();
    assertPosition();
    assertThat(log.debits(AccountCodes.ROLLED_DEALS)).as("between two deals").isEmpty();
    limits.forEach(this::assertUsed);
  }

  /// What is to come back less what is still to be paid out, or the other way round; with the
  /// interest of a deal that stands at its face.
  private void assertPrincipal(LiveDeal deal) {
    if (deal.ticket().terms().isMarkedToMarket()) {
      assertMark(deal);
      return;
    }
    DealAccounts accounts = DealAccounts.of(deal.ticket().terms().product());
    boolean atFace = accounts.isInAdvance() && deal.isStarted();
    Money outstanding = Money.zero(deal.interestSettled().currency());
    for (Flow flow : deal.open()) {
      Money amount = atFace ? flow.amount() : flow.principal();
      outstanding =
          flow.way() == Way.RECEIVE ? outstanding.plus(amount) : outstanding.minus(amount);
    }
    var account =
        LedgerAccount.of(deal.ticket().portfolio(), accounts.principal(), deal.dealId().value());
    assertThat(log.debits(account, outstanding))
        .as("principal of %s", deal.dealId())
        .isEqualTo(outstanding);
  }

  /// A swap or a deal in currencies stands at its value, and at nothing else.
  private void assertMark(LiveDeal deal) {
    var account =
        LedgerAccount.of(
            deal.ticket().portfolio(), AccountCodes.DERIVATIVES_DEALT, deal.dealId().value());
    Money nothing = Money.zero(deal.ticket().terms().currency());
    assertThat(log.debits(account, nothing))
        .as("mark of %s", deal.dealId())
        .isEqualTo(log.mark(deal).orElse(nothing));
  }

  /// No deal that has ended, cancelled and reversed ones included, is left on the derivatives.
  private void assertMarksAreAll() {
    var marks = new TreeMap<String, Money>();
    for (LiveDeal deal : log.deals()) {
      log.mark(deal)
          .ifPresent(mark ->
              marks.merge(deal.ticket().portfolio() + " " + mark.currency(), mark, Money::plus));
    }
    marks.values().removeIf(Money::isZero);
    assertThat(log.debits(AccountCodes.DERIVATIVES_DEALT)).as("derivatives").isEqualTo(marks);
  }

  /// The position in each currency is what was paid less what was received, in yuan with what it
  /// has gained.
  private void assertPosition() {
    var paid = new TreeMap<String, Money>();
    for (LiveDeal deal : log.deals()) {
      if (deal.ticket().terms() instanceof FxTerms terms) {
        String unit = deal.ticket().portfolio() + " ";
        terms.flows().forEach(flow -> paid.merge(unit + currency(flow), signed(flow), Money::plus));
        deal.open().forEach(flow -> paid.merge(unit + currency(flow), signed(flow), Money::minus));
      }
    }
    log.currencies()
        .forEach((unit, position) ->
            paid.merge(unit + " " + position.result().currency(), position.result(), Money::plus));
    paid.values().removeIf(Money::isZero);
    AccountCode position = DealAccounts.of(DealProduct.FX_SPOT).principal();
    assertThat(log.debits(position)).as("position").isEqualTo(paid);
  }

  private static String currency(Flow flow) {
    return flow.principal().currency().getCurrencyCode();
  }

  private static Money signed(Flow flow) {
    return flow.way() == Way.PAY ? flow.principal() : flow.principal().negated();
  }

  private void assertInterest(DealProduct product, AccountCode code) {
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
    assertThat(log.debits(code)).as("interest on %s", code).isEqualTo(accrued);
  }

  /// Added up again over all deals. More than is allowed is used only where we have paid our side
  /// of an exchange as it was promised, and the other side is still to come.
  private void assertUsed(Usage limit) {
    var terms = limit.terms();
    List<LiveDeal> counted =
        log.deals().stream()
            .filter(deal ->
                deal.exposure().subjects().contains(terms.subject())
                    && deal.exposure().credit().currency().equals(terms.amount().currency()))
            .toList();
    Money used =
        counted.stream()
            .map(LiveDeal::exposure)
            .map(exposure ->
                terms.subject().kind().isCredit() ? exposure.credit() : exposure.volume())
            .reduce(Money.zero(terms.amount().currency()), Money::plus);
    assertThat(limit.used()).as("used of %s", limit.limitId()).isEqualTo(used);
    if (counted.stream().noneMatch(DealsOfTheDay::isHalfExchanged)) {
      assertThat(terms.amount().isLessThan(used)).as("%s is exceeded", limit.limitId()).isFalse();
    }
  }

  private static boolean isHalfExchanged(LiveDeal deal) {
    return deal.ticket().terms() instanceof FxTerms terms
        && !deal.open().isEmpty()
        && !deal.open().equals(terms.flows());
  }
}
