package org.sycee.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.sycee.contract.interest.RateTable;
import org.sycee.ledger.businessday.BusinessDay;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.rates.Rates;
import org.sycee.money.Money;

/// What the scenes of our tests have in common: a bank, its branches, one open day.
public final class LedgerScene {
  /// The Monday that is open in the books of both banks; the Friday before it is closed.
  public static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  public static final LocalDate CLOSED_DAY = LocalDate.of(2026, 1, 2);
  public static final LocalDate NEXT_DAY = LocalDate.of(2026, 1, 6);

  public static final AccountingUnit BRANCH = AccountingUnit.parse("CN01/0101/BANKING");
  public static final AccountingUnit OTHER_BRANCH = AccountingUnit.parse("CN01/0202/BANKING");

  public static final AccountingUnit OTHER_BANK = AccountingUnit.parse("CN02/0101/BANKING");

  /// A branch of a legal entity that never opened a business day.
  public static final AccountingUnit ASLEEP = AccountingUnit.parse("CN99/0101/BANKING");

  /// The transaction of the wish under test.
  public static final TransactionId WISH = new TransactionId("wish");

  /// The business days of all legal entities.
  public static final BusinessDays DAYS =
      entity ->
          entity.equals(ASLEEP.entity())
              ? BusinessDay.NONE_YET
              : new BusinessDay(Optional.of(DAY), false, Optional.of(CLOSED_DAY));

  /// A bank that posts no rates.
  public static final Rates NO_RATES = (_, _) -> RateTable.empty();

  private LedgerScene() {}

  public static Money cny(String amount) {
    return Money.of("CNY", amount);
  }

  public static Money usd(String amount) {
    return Money.of("USD", amount);
  }

  /// The account in the books of the branch of our scenes.
  public static LedgerAccount at(AccountCode code) {
    return LedgerAccount.of(BRANCH, code);
  }

  /// A fixture of the aggregate in which commands find their target and the day is open.
  public static <T> FixtureConfiguration<T> fixtureOf(Class<T> root) {
    return fixtureOf(root, DAYS, NO_RATES);
  }

  /// The same with other business days and rates.
  public static <T> FixtureConfiguration<T> fixtureOf(
      Class<T> root, BusinessDays days, Rates rates) {
    var fixture = new AggregateTestFixture<>(root);
    fixture.registerCommandTargetResolver(targetsOf(root));
    fixture.registerInjectableResource(days);
    fixture.registerInjectableResource(rates);
    fixture.registerInjectableResource(fixture.getEventStore());
    return fixture;
  }

  /// Finds the aggregate a command is meant for, as the module says.
  public static CommandTargetResolver targetsOf(Class<?> root) {
    var kind =
        LedgerModule.AGGREGATES.stream()
            .filter(candidate -> candidate.root().equals(root))
            .findFirst()
            .orElseThrow();
    return message ->
        new VersionedAggregateIdentifier((Object) kind.targetOf(message.getPayload()), null);
  }

  /// Matches the refusal with this name, for an Axon fixture.
  public static Matcher<Rejected> refused(Rejection reason) {
    return new CustomTypeSafeMatcher<>("refused with " + reason) {
      @Override
      protected boolean matchesSafely(Rejected rejected) {
        return rejected.reason().equals(reason) && rejected.code().equals(reason.name());
      }
    };
  }

  /// The reason for which the wish is refused.
  public static Rejection refusalOf(ThrowingCallable wish) {
    if (Assertions.catchThrowable(wish) instanceof Rejected rejected) {
      return rejected.reason();
    }
    throw new AssertionError("the wish was not refused");
  }
}
