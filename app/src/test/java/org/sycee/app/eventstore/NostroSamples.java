package org.sycee.app.eventstore;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.money.Money;
import org.sycee.treasury.counterparty.CounterpartyId;
import org.sycee.treasury.nostro.Item;
import org.sycee.treasury.nostro.ItemId;
import org.sycee.treasury.nostro.Match;
import org.sycee.treasury.nostro.NostroEvent.*;
import org.sycee.treasury.nostro.NostroId;
import org.sycee.treasury.nostro.NostroTerms;
import org.sycee.treasury.nostro.Statement;
import org.sycee.treasury.nostro.StatementLine;

/// One fixed instance of every event of a nostro account.
final class NostroSamples {
  private static final TransactionId ID = new TransactionId("0195-7f0c:a.b_2");
  private static final NostroId NOSTRO = new NostroId("nos_usd");
  private static final EmployeeId CLERK = new EmployeeId("li.na");
  private static final EmployeeId OTHER = new EmployeeId("zhao");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final LocalDate NEXT = LocalDate.of(2026, 1, 6);

  private NostroSamples() {}

  static List<Event> all() {
    var terms =
        new NostroTerms(
            List.of(LedgerAccount.parse("CN01/0101/MONEY/1011.01")),
            Currency.getInstance("USD"),
            new CounterpartyId("cpt_citi"),
            "36002512",
            2);
    var statement =
        new Statement(
            "2026-3/1",
            "36002512",
            usd("1000.00"),
            DAY,
            usd("749.00"),
            List.of(
                new StatementLine(1, DAY, usd("-250.00"), "WEEK-7", "B1", "payment"),
                new StatementLine(2, DAY, usd("-1.00"), "", "B2", "fee")));
    var paid = new Item(ItemId.parse("OURS pay-7"), usd("-250.00"), DAY);
    var line = new Item(ItemId.theirs("2026-3/1", 1), usd("-250.00"), DAY);
    var fee = new Item(ItemId.theirs("2026-3/1", 2), usd("-1.00"), DAY);
    var booked = new Item(ItemId.parse("OURS fee-7"), usd("-1.00"), NEXT);
    return List.of(
        new NostroOpened(ID, NOSTRO, terms, DAY, usd("1000.00"), DAY),
        new StatementImported(ID, NOSTRO, statement, NEXT),
        new NostroReconciled(
            ID,
            NOSTRO,
            List.of(new Match(Match.Rule.REFERENCE, List.of(paid, line))),
            List.of(fee),
            NEXT),
        new BreakExplained(ID, NOSTRO, fee.id(), "their fee", CLERK, NEXT),
        new BreakClosed(
            ID,
            NOSTRO,
            new Match(Match.Rule.BY_HAND, List.of(booked, fee)),
            "fee booked",
            CLERK,
            OTHER,
            NEXT));
  }

  private static Money usd(String amount) {
    return Money.of("USD", amount);
  }
}
