package org.sycee.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.sycee.app.axon.Fingerprints;
import org.sycee.app.axon.Origin;
import org.sycee.app.eventstore.EventJson;
import org.sycee.benchmarks.Accounts;
import org.sycee.benchmarks.TimeOrderedIds;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositEvent.FundsDeposited;
import org.sycee.ledger.journal.AccountCodes;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;

/// The texts of one deposit exactly as Sycee stores it, so that raw rows are as long as its own.
public record SampleRow(String event, String metadata) {

  public static SampleRow of(EventJson json) {
    var metadata =
        Map.of(
            Origin.ACTOR,
            Accounts.ORIGIN.actor(),
            Origin.SOURCE,
            Accounts.ORIGIN.source(),
            "commandFingerprint",
            new Fingerprints(json).of(Accounts.deposit(7)));
    return new SampleRow(
        new String(json.write(deposited()), UTF_8),
        new String(json.writeMetadata(metadata), UTF_8));
  }

  public static FundsDeposited deposited() {
    Money one = Money.of("CNY", "1.00");
    return new FundsDeposited(
        TimeOrderedIds.transaction(),
        Accounts.id(7),
        one,
        Channel.CASH,
        "",
        JournalEntry.on(Accounts.DAY)
            .debit(LedgerAccount.of(Accounts.UNIT, AccountCodes.CASH_ON_HAND), one)
            .credit(
                LedgerAccount.of(
                    Accounts.UNIT,
                    AccountCodes.DEMAND_DEPOSITS_OF_INDIVIDUALS,
                    Accounts.id(7).value()),
                one)
            .entry());
  }
}
