package org.sycee.treasury.nostro;

import static org.sycee.treasury.nostro.NostroRejection.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sycee.ledger.businessday.BusinessDays;
import org.sycee.money.Money;
import org.sycee.treasury.counterparty.Counterparties;
import org.sycee.treasury.nostro.ItemId.Side;
import org.sycee.treasury.nostro.NostroCommand.*;
import org.sycee.treasury.nostro.NostroEvent.*;

/// A nostro account that was opened.
///
/// `closing` is the balance of the last statement; `statements` are those imported, by their ids;
/// `theirs` the lines that are not matched; `oursMatched` the movements of ours that are. Movements
/// that are not matched are known to our ledger, not here: whoever proposes a match reads them
/// there, and a wrong amount would show as an unexplained difference.
record OpenedNostro(
    NostroId id,
    NostroTerms terms,
    Money closing,
    Map<String, Statement> statements,
    Map<ItemId, Item> theirs,
    Set<ItemId> oursMatched,
    Set<ItemId> breaks)
    implements Nostro {

  @Override
  public NostroEvent decide(
      NostroCommand command, BusinessDays days, Counterparties counterparties) {
    NOSTRO_ALREADY_OPEN.unless(!(command instanceof OpenNostro), () -> id + " is open already");
    days.of(terms.entity()).requireOpen(command.bookingDate());
    return switch (command) {
      case OpenNostro _ -> throw new IllegalStateException("refused above");
      case ImportStatement c -> imported(c);
      case ReconcileNostro c -> reconciled(c);
      case ExplainBreak c -> explained(c);
      case CloseBreak c -> closed(c);
    };
  }

  private StatementImported imported(ImportStatement c) {
    Statement statement = c.statement();
    new StatementCheck(this, statement).require();
    return new StatementImported(c.transactionId(), id, statement, c.bookingDate());
  }

  private NostroReconciled reconciled(ReconcileNostro c) {
    var seen = new HashSet<ItemId>();
    c.matches().forEach(match -> requireSound(match, seen));
    for (Item item : c.breaks()) {
      requireOpen(item, seen);
      BREAK_ALREADY_FOUND.unless(
          !breaks.contains(item.id()), () -> item.id() + " is a break already");
    }
    return new NostroReconciled(c.transactionId(), id, c.matches(), c.breaks(), c.bookingDate());
  }

  private BreakExplained explained(ExplainBreak c) {
    requireBreak(c.item());
    requireReason(c.explanation());
    return new BreakExplained(
        c.transactionId(), id, c.item(), c.explanation(), c.by(), c.bookingDate());
  }

  private BreakClosed closed(CloseBreak c) {
    var match = new Match(Match.Rule.BY_HAND, c.items());
    requireSound(match, new HashSet<>());
    BREAK_NOT_FOUND.unless(
        c.items().stream().map(Item::id).anyMatch(breaks::contains),
        () -> "none of %s is a break".formatted(c.items().stream().map(Item::id).toList()));
    requireReason(c.reason());
    SAME_PERSON.unless(
        !c.by().equals(c.approver()), () -> "%s closes the break and approves".formatted(c.by()));
    return new BreakClosed(
        c.transactionId(), id, match, c.reason(), c.by(), c.approver(), c.bookingDate());
  }

  private void requireSound(Match match, Set<ItemId> seen) {
    match.items().forEach(item -> requireOpen(item, seen));
    Money zero = Money.zero(terms.currency());
    Money ours = match.total(Side.OURS, zero);
    Money lines = match.total(Side.THEIRS, zero);
    MATCH_UNEQUAL.unless(
        match.items().size() > 1 && ours.equals(lines),
        () ->
            "%s: ours %s, theirs %s, difference %s"
                .formatted(
                    match.items().stream().map(Item::id).toList(), ours, lines, ours.minus(lines)));
  }

  private void requireOpen(Item item, Set<ItemId> seen) {
    NOSTRO_CURRENCY_DIFFERS.unless(
        item.amount().currency().equals(terms.currency()),
        () -> "%s of %s is not in %s".formatted(item.id(), item.amount(), terms.currency()));
    ITEM_TWICE.unless(seen.add(item.id()), () -> item.id() + " is named twice");
    if (item.isOurs()) {
      ITEM_NOT_OPEN.unless(
          !oursMatched.contains(item.id()), () -> item.id() + " is matched already");
      return;
    }
    Item known = theirs.get(item.id());
    if (known == null) {
      throw ITEM_NOT_OPEN.because(item.id() + " is in no statement, or matched already");
    }
    ITEM_DIFFERS.unless(
        known.equals(item),
        () ->
            "%s is %s of %s, not %s of %s"
                .formatted(
                    item.id(), known.amount(), known.valueDate(), item.amount(), item.valueDate()));
  }

  private void requireBreak(ItemId item) {
    BREAK_NOT_FOUND.unless(breaks.contains(item), () -> item + " is not a break of " + id);
  }

  private static void requireReason(String reason) {
    REASON_MISSING.unless(!reason.isBlank(), () -> "no reason is given");
  }

  @Override
  public Nostro evolve(NostroEvent event) {
    return switch (event) {
      case NostroOpened e -> throw new IllegalStateException("opened again: " + e);
      case StatementImported e -> with(e.statement());
      case NostroReconciled e -> with(e.matches(), e.breaks());
      case BreakExplained _ -> this;
      case BreakClosed e -> with(List.of(e.match()), List.of());
    };
  }

  private Nostro with(Statement statement) {
    var all = new HashMap<>(statements);
    all.put(statement.statementId(), statement);
    var lines = new HashMap<>(theirs);
    statement.items().forEach(item -> lines.put(item.id(), item));
    return new OpenedNostro(id, terms, statement.closing(), all, lines, oursMatched, breaks);
  }

  private Nostro with(List<Match> matches, List<Item> found) {
    var lines = new HashMap<>(theirs);
    var ours = new HashSet<>(oursMatched);
    var open = new HashSet<>(breaks);
    var ids = new ArrayList<ItemId>();
    matches.forEach(match -> match.items().forEach(item -> ids.add(item.id())));
    for (ItemId matched : ids) {
      open.remove(matched);
      if (lines.remove(matched) == null) {
        ours.add(matched);
      }
    }
    found.forEach(item -> open.add(item.id()));
    return new OpenedNostro(id, terms, closing, statements, lines, ours, open);
  }
}
