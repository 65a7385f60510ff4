package org.sycee.ledger.postingrule;

import java.util.Optional;
import java.util.Set;
import org.sycee.ledger.Event;
import org.sycee.ledger.journal.JournalEntry;

/// The posting rules of one feature. They keep what entries depend on beside their facts, such as
/// the terms of a contract, and so follow one log from its beginning.
public interface PostingRules<E extends Event> {
  /// The family of facts they are for.
  Class<E> facts();

  /// The versions there are, such as `deposit-1`.
  Set<String> versions();

  /// The entry that belongs to the next fact, from what it tells and what the log told before;
  /// empty if it moves no money.
  ///
  /// Of the entry that the fact carries only what stands nowhere else is read: the value date of a
  /// movement, the currency of a clearing, the lines an accountant wrote.
  Optional<JournalEntry> entryOf(E fact, LogSoFar log);
}
