package org.sycee.ledger.postingrule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sycee.ledger.Event;
import org.sycee.ledger.LedgerModule;
import org.sycee.ledger.MovesMoney;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositEvent;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.journal.Posting;
import org.sycee.ledger.voucher.VoucherEvent;

/// A log in memory whose entries are checked, with and without a wrong one among them.
public final class CheckedLog {
  private final List<Event> facts;

  public CheckedLog(List<? extends Event> facts) {
    this.facts = List.copyOf(facts);
  }

  /// What is wrong with the entries of the log.
  public List<EntryFault> faults() {
    var check = new EntryCheck(LedgerModule.postingRules(), earlier());
    return facts.stream().map(check::next).flatMap(Optional::stream).toList();
  }

  /// The kinds of facts in it that carry an entry.
  public Stream<Class<?>> kinds() {
    return facts.stream().filter(MovesMoney.class::isInstance).map(Object::getClass);
  }

  /// The kinds of facts of a sealed family that carry an entry.
  public static List<Class<?>> kindsOf(Class<?> family) {
    return leaves(family).distinct().filter(MovesMoney.class::isAssignableFrom).toList();
  }

  private static Stream<Class<?>> leaves(Class<?> family) {
    return family.isSealed()
        ? Arrays.stream(family.getPermittedSubclasses()).flatMap(CheckedLog::leaves)
        : Stream.of(family);
  }

  /// Each entry in turn is made wrong in several ways, and each time found.
  public void findsEveryWrongEntry() {
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i) instanceof MovesMoney fact) {
        for (JournalEntry wrong : wrong(fact)) {
          MovesMoney planted = with(fact, "entry", wrong);
          assertThat(replaced(i, planted).faults())
              .as("%s", wrong)
              .anySatisfy(fault -> {
                assertThat(fault.fact()).isEqualTo(planted);
                assertThat(fault.recomputed()).isNotEqualTo(Optional.of(wrong));
              });
        }
      }
    }
  }

  /// The faults if the fact at the index is another one.
  public CheckedLog replaced(int index, Event other) {
    var more = new ArrayList<>(facts);
    more.set(index, other);
    return new CheckedLog(more);
  }

  private EarlierFacts earlier() {
    return new EarlierFacts() {
      @Override
      public List<Event> ofTransaction(TransactionId transactionId) {
        return facts.stream().filter(f -> f.transactionId().equals(transactionId)).toList();
      }

      @Override
      public Optional<Event> firstOf(String aggregateId) {
        return facts.stream().filter(f -> aggregateId.equals(aggregateOf(f))).findFirst();
      }
    };
  }

  private static String aggregateOf(Event fact) {
    return switch (fact) {
      case VoucherEvent e -> e.voucherId().value();
      case DepositEvent e -> e.depositId().value();
      default -> "";
    };
  }

  /// Other amounts, other accounts, the other sides, and other dates; the amounts and accounts of a
  /// voucher are nobody's but the accountant's.
  private static List<JournalEntry> wrong(MovesMoney fact) {
    JournalEntry entry = fact.entry();
    var wrong = new ArrayList<JournalEntry>();
    wrong.add(
        new JournalEntry(entry.bookingDate().plusDays(1), entry.valueDate(), entry.postings()));
    wrong.add(
        new JournalEntry(entry.bookingDate(), entry.valueDate().plusYears(1), entry.postings()));
    if (!(fact instanceof VoucherEvent.VoucherPosted)) {
      wrong.add(changed(entry, CheckedLog::doubled));
      wrong.add(changed(entry, CheckedLog::onAnotherAccount));
      wrong.add(changed(entry, CheckedLog::ofAnotherContract));
      wrong.add(changed(entry, Posting::reversed));
    } else {
      wrong.add(changed(entry, CheckedLog::ofAnotherContract));
    }
    return wrong;
  }

  private static JournalEntry changed(JournalEntry entry, UnaryOperator<Posting> change) {
    return new JournalEntry(
        entry.bookingDate(), entry.valueDate(), entry.postings().stream().map(change).toList());
  }

  private static Posting doubled(Posting line) {
    return new Posting(line.account(), line.side(), line.amount().plus(line.amount()));
  }

  private static Posting onAnotherAccount(Posting line) {
    LedgerAccount account = line.account();
    return new Posting(
        new LedgerAccount(account.unit(), new AccountCode("1011"), account.contract()),
        line.side(),
        line.amount());
  }

  private static Posting ofAnotherContract(Posting line) {
    LedgerAccount account = line.account();
    return new Posting(
        LedgerAccount.of(account.unit(), account.code(), "other"), line.side(), line.amount());
  }

  /// The fact with another value of one component.
  public static <T extends Event> T with(T fact, String component, Object value) {
    var components = fact.getClass().getRecordComponents();
    try {
      var types = Arrays.stream(components).map(c -> c.getType()).toArray(Class<?>[]::new);
      var values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        boolean asked = components[i].getName().equals(component);
        values[i] = asked ? value : components[i].getAccessor().invoke(fact);
      }
      @SuppressWarnings("unchecked")
      T other = (T) fact.getClass().getDeclaredConstructor(types).newInstance(values);
      return other;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
