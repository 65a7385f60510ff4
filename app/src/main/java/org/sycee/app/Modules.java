package org.sycee.app;

import java.util.List;
import java.util.stream.Stream;
import org.sycee.ledger.AggregateKind;
import org.sycee.ledger.Command;
import org.sycee.ledger.Event;
import org.sycee.ledger.LedgerModule;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.postingrule.PostingRules;
import org.sycee.treasury.TreasuryModule;

/// The tables of contents of the ledger and the treasury as one: both write to the same log.
public final class Modules {
  public static final List<AggregateKind<?>> AGGREGATES =
      both(LedgerModule.AGGREGATES, TreasuryModule.AGGREGATES);

  private Modules() {}

  /// The families of commands, those that bind several aggregates included.
  public static List<Class<? extends Command>> commands() {
    return both(LedgerModule.commands(), TreasuryModule.commands());
  }

  /// The sealed families of events.
  public static List<Class<? extends Event>> events() {
    return both(LedgerModule.events(), TreasuryModule.events());
  }

  /// The refusals of all features, so that one can be found by its name.
  public static List<Class<? extends Rejection>> rejections() {
    return both(LedgerModule.rejections(), TreasuryModule.rejections());
  }

  /// The posting rules of all features that move money, at the beginning of a log.
  public static List<PostingRules<?>> postingRules() {
    return both(LedgerModule.postingRules(), TreasuryModule.postingRules());
  }

  private static <T> List<T> both(List<? extends T> one, List<? extends T> other) {
    return Stream.<T>concat(one.stream(), other.stream()).toList();
  }
}
