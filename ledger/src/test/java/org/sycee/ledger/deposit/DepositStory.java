package org.sycee.ledger.deposit;

import static org.sycee.ledger.LedgerScene.BRANCH;
import static org.sycee.ledger.LedgerScene.cny;
import static org.sycee.ledger.deposit.DepositWishes.DEPOSIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sycee.contract.interest.RateKey;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.CustomerId;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.deposit.DepositTerms.Holder;
import org.sycee.ledger.deposit.product.DepositProduct;
import org.sycee.money.Money;
import org.sycee.money.Rate;

/// The life of one deposit over many days: what is wished on a day is decided on that day, and what
/// is decided becomes its state.
final class DepositStory {
  private final List<DepositEvent> facts = new ArrayList<>();
  private RateTable rates;
  private Deposit state = Deposit.unopened();
  private int transactions;

  DepositStory(RateTable rates) {
    this.rates = rates;
  }

  static DepositTerms terms(DepositProduct product, Holder holder) {
    return new DepositTerms(new CustomerId("cust_1"), holder, BRANCH, cny("0.00"), product);
  }

  /// A deposit of the product, opened on the day.
  static DepositStory opened(String date, DepositTerms terms, RateTable rates) {
    var story = new DepositStory(rates);
    story.on(date, wish -> wish.open(terms));
    return story;
  }

  DepositStory post(RateKey key, String from, String percent) {
    rates = rates.with(key, LocalDate.parse(from), Rate.ofPercent(percent));
    return this;
  }

  DepositStory correct(RateKey key, LocalDate from, Rate rate) {
    rates = rates.corrected(key, from, rate);
    return this;
  }

  /// What the wish of a customer leads to on an open day.
  List<DepositEvent> on(String date, Function<DepositWishes, DepositCommand> wish) {
    return decide(LocalDate.parse(date), false, wish);
  }

  /// What the end of a day leads to.
  List<DepositEvent> atEndOf(String date, Function<DepositWishes, DepositCommand> wish) {
    return decide(LocalDate.parse(date), true, wish);
  }

  List<DepositEvent> decide(
      LocalDate date, boolean ending, Function<DepositWishes, DepositCommand> wish) {
    var day = new BusinessDay(Optional.of(date), ending, Optional.of(date.minusDays(1)));
    var id = "t" + ++transactions;
    List<DepositEvent> decided =
        state.decide(
            wish.apply(new DepositWishes(new TransactionId(id), DEPOSIT, date, date)),
            _ -> day,
            (_, _) -> rates,
            transaction ->
                facts.stream().filter(fact -> fact.transactionId().equals(transaction)).toList());
    for (DepositEvent fact : decided) {
      facts.add(fact);
      state = state.evolve(fact);
    }
    return decided;
  }

  RateTable rates() {
    return rates;
  }

  ActiveDeposit deposit() {
    return (ActiveDeposit) state;
  }

  Money balance() {
    return deposit().balance();
  }

  boolean isClosed() {
    return state instanceof Deposit.Closed;
  }

  List<DepositEvent> facts() {
    return facts;
  }
}
