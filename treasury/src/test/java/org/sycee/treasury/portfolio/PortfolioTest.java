package org.sycee.treasury.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.portfolio.PortfolioRejection.*;

import org.junit.jupiter.api.Test;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.money.Rate;
import org.sycee.treasury.portfolio.PortfolioCommand.*;
import org.sycee.treasury.portfolio.PortfolioEvent.*;

class PortfolioTest {
  private static final PortfolioOpened OPENED = new PortfolioOpened(WISH, BOOK, PORTFOLIO, TUESDAY);
  private static final Portfolio OPEN = Portfolio.UNKNOWN.evolve(OPENED);

  @Test
  void is_opened_once() {
    var open = new OpenPortfolio(WISH, BOOK, PORTFOLIO, TUESDAY);
    assertThat(Portfolio.UNKNOWN.decide(open)).isEqualTo(OPENED);
    refused(() -> OPEN.decide(open), PORTFOLIO_ALREADY_OPEN, "CN01/0101/MONEY", "2024-06-04");
    assertThatIllegalStateException().isThrownBy(() -> OPEN.evolve(OPENED));
  }

  @Test
  void never_sells_first_what_was_bought_last() {
    var terms = new PortfolioTerms("trading", Classification.FVTPL, Costing.LIFO, false);
    refused(
        () -> Portfolio.UNKNOWN.decide(new OpenPortfolio(WISH, BOOK, terms, TUESDAY)),
        COSTING_NOT_FOR_BOOKS,
        "CN01/0101/MONEY");
  }

  @Test
  void is_closed_once_it_is_open() {
    var close = new ClosePortfolio(WISH, BOOK, "merged", WEDNESDAY);
    refused(() -> Portfolio.UNKNOWN.decide(close), PORTFOLIO_NOT_FOUND, "CN01/0101/MONEY");
    refused(
        () -> OPEN.decide(new ClosePortfolio(WISH, BOOK, "merged", MONDAY)),
        PORTFOLIO_NOT_OPEN_YET,
        "2024-06-04",
        "2024-06-03");
    var closed = new PortfolioClosed(WISH, BOOK, "merged", WEDNESDAY);
    assertThat(OPEN.decide(close)).isEqualTo(closed);
    refused(() -> OPEN.evolve(closed).decide(close), PORTFOLIO_CLOSED, "2024-06-05");
    assertThatIllegalStateException().isThrownBy(() -> Portfolio.UNKNOWN.evolve(closed));
  }

  @Test
  void compares_its_deals_with_the_market_once_two_people_say_how_far() {
    assertThat(OPEN.band()).isEmpty();
    var band = new PriceBand("CFETS", Rate.ofPercent("2"));
    PortfolioEvent set = OPEN.decide(wish("0.02", "zhao"));
    assertThat(set)
        .isEqualTo(
            new PriceBandSet(
                WISH, BOOK, band, new EmployeeId("zhang"), new EmployeeId("zhao"), WEDNESDAY));
    assertThat(OPEN.evolve(set).band()).contains(band);
    refused(() -> Portfolio.UNKNOWN.decide(wish("0.02", "zhao")), PORTFOLIO_NOT_FOUND);
    refused(() -> OPEN.decide(wish("1.01", "zhao")), TOLERANCE_OUT_OF_BOUNDS, "1.01");
    refused(() -> OPEN.decide(wish("-0.01", "zhao")), TOLERANCE_OUT_OF_BOUNDS, "-0.01");
    refused(() -> OPEN.decide(wish("0.02", "zhang")), SAME_PERSON, "zhang");
  }

  private static SetPriceBand wish(String tolerance, String approver) {
    return new SetPriceBand(
        WISH,
        BOOK,
        new PriceBand("CFETS", Rate.parse(tolerance)),
        new EmployeeId("zhang"),
        new EmployeeId(approver),
        WEDNESDAY);
  }

  @Test
  void takes_deals_from_its_first_day_to_the_one_before_it_closes() {
    refused(() -> Portfolio.UNKNOWN.dealing(BOOK, MONDAY), PORTFOLIO_NOT_FOUND);
    refused(() -> OPEN.dealing(BOOK, MONDAY), PORTFOLIO_NOT_OPEN_YET, "2024-06-03");
    assertThat(OPEN.dealing(BOOK, TUESDAY)).isEqualTo(PORTFOLIO);
    assertThat(OPEN.dealing(BOOK, AFTER_FESTIVAL)).isEqualTo(PORTFOLIO);
    Portfolio closed = OPEN.evolve(new PortfolioClosed(WISH, BOOK, "merged", WEDNESDAY));
    assertThat(closed.dealing(BOOK, TUESDAY)).isEqualTo(PORTFOLIO);
    refused(() -> closed.dealing(BOOK, WEDNESDAY), PORTFOLIO_CLOSED, "2024-06-05");
  }
}
