package org.sycee.app.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sycee.app.treasury.Desk.DAY;
import static org.sycee.treasury.DealProduct.BOND_PURCHASE;
import static org.sycee.treasury.DealProduct.BOND_SALE;
import static org.sycee.treasury.limit.LimitRejection.LIMIT_BREACHED;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sycee.app.TestBank;
import org.sycee.app.TestDatabases;
import org.sycee.app.database.Database;
import org.sycee.app.database.DatabaseAccess;
import org.sycee.app.endofday.EndOfDay;
import org.sycee.app.eventstore.EventLog;
import org.sycee.treasury.limit.LimitId;
import org.sycee.treasury.limit.LimitSubject;
import org.sycee.treasury.limit.LimitTerms.Measure;

/// Limits of what an issuer owes, and of what a book may lose. The clean price of a trade comes
/// with accrued interest of 3 % x 360 / 365 of the face on 5 January 2026: 295,890.41 of ten
/// millions.
class BondLimitsTest {
  private static final LimitId ISSUER = new LimitId("lim_issuer");
  private static final LimitId LOSSES = new LimitId("lim_losses");

  private final DatabaseAccess access = TestDatabases.empty();
  private final TestBank bank = new TestBank(Database.open(access, 8), true).openDay();
  private final BondDesk bonds = BondDesk.open(bank, "300000000.00");

  @AfterEach
  void close() {
    bank.close();
  }

  private String used(LimitId id, LocalDate date) {
    return used(bank.log(), id, date);
  }

  private static String used(EventLog log, LimitId id, LocalDate date) {
    return log.limits().usages(date).stream()
        .filter(usage -> usage.limitId().equals(id))
        .findFirst()
        .orElseThrow()
        .used()
        .toString();
  }

  @Test
  void an_issuer_owes_what_is_held_and_what_is_to_come() {
    bonds.desk().limit(ISSUER, LimitSubject.issuer(Desk.BANK), Measure.EXPOSURE, "15000000.00");
    bonds.verified(bonds.capture("buy", BOND_PURCHASE, "10000000.00", "1.012", DAY));
    assertThat(used(ISSUER, DAY)).isEqualTo("CNY 10415890.41");
    bonds.isRefused(
        bonds.capture("more", BOND_PURCHASE, "5000000.00", "1.012", DAY), LIMIT_BREACHED);
    bonds.settle("buy", DAY);
    assertThat(used(ISSUER, DAY)).isEqualTo("CNY 10000000.00");
    bonds.isRefused(
        bonds.capture("more", BOND_PURCHASE, "5000000.00", "1.012", DAY), LIMIT_BREACHED);
    bonds.verified(bonds.capture("sell", BOND_SALE, "4000000.00", "1.012", DAY));
    assertThat(used(ISSUER, DAY)).isEqualTo("CNY 10000000.00");
    bonds.settle("sell", DAY);
    assertThat(used(ISSUER, DAY)).isEqualTo("CNY 6000000.00");
    bonds.verified(bonds.capture("more", BOND_PURCHASE, "5000000.00", "1.012", DAY));
    // 6,000,000 + 5,000,000 x 1.012 + 147,945.21
    assertThat(used(ISSUER, DAY)).isEqualTo("CNY 11207945.21");
    try (var restarted = new TestBank(Database.open(access, 8), false)) {
      assertThat(used(restarted.log(), ISSUER, DAY)).isEqualTo("CNY 11207945.21");
    }
  }

  @Test
  void a_book_that_has_lost_its_limit_deals_again_in_the_next_month() {
    bonds.desk().limit(LOSSES, LimitSubject.book(Desk.PORTFOLIO), Measure.LOSS, "100000.00");
    bonds.verified(bonds.capture("buy", BOND_PURCHASE, "10000000.00", "1.012", DAY));
    bonds.settle("buy", DAY);
    bonds.verified(bonds.capture("cheap", BOND_SALE, "4000000.00", "0.988", DAY));
    bonds.settle("cheap", DAY);
    // 4,000,000 x (1.012 - 0.988); nothing is amortised on the day of the purchase
    assertThat(used(LOSSES, DAY)).isEqualTo("CNY 96000.00");
    bonds.verified(bonds.capture("cheaper", BOND_SALE, "1000000.00", "1.007", DAY));
    bonds.settle("cheaper", DAY);
    // 5,000 more
    assertThat(used(LOSSES, DAY)).isEqualTo("CNY 101000.00");
    bonds.isRefused(
        bonds.capture("again", BOND_PURCHASE, "1000000.00", "1.01", DAY), LIMIT_BREACHED);
    bonds.verified(bonds.capture("out", BOND_SALE, "1000000.00", "1.012", DAY));
    LocalDate february = LocalDate.of(2026, 2, 2);
    bank.endOfDay().run(Desk.PORTFOLIO.entity(), february.minusDays(1), EndOfDay.Observer.nobody());
    assertThat(used(LOSSES, february)).isEqualTo("CNY 0.00");
    bonds.verified(bonds.capture("again", BOND_PURCHASE, "1000000.00", "1.01", february));
  }
}
