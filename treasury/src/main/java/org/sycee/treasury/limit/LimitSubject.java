package org.sycee.treasury.limit;

import org.sycee.ledger.facility.EmployeeId;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.treasury.counterparty.CounterpartyId;

/// Whom or what a limit is for. Its text is `COUNTERPARTY cpt_icbc`, `GROUP cpt_icbc`, `ISSUER
/// cpt_mof`, `BOOK CN01/0101/TRADING` or `DEALER zhang.wei`.
public record LimitSubject(Kind kind, String name) {

  /// What a subject's limits count: the money somebody owes us, or the size of what is dealt.
  public enum Kind {
    COUNTERPARTY,
    /// A counterparty and all who belong to its group.
    GROUP,
    /// Who owes what securities promise: its limits count the face of what is held, and what is
    /// bought and not delivered at its price.
    ISSUER,
    BOOK,
    DEALER;

    /// Whether its limits count what somebody owes us.
    public boolean isCredit() {
      return this == COUNTERPARTY || this == GROUP;
    }
  }

  public LimitSubject {
    // The name must be one that a subject of the kind can have.
    name =
        switch (kind) {
          case COUNTERPARTY, GROUP, ISSUER -> new CounterpartyId(name).value();
          case BOOK -> AccountingUnit.parse(name).toString();
          case DEALER -> new EmployeeId(name).value();
        };
  }

  public static LimitSubject counterparty(CounterpartyId id) {
    return new LimitSubject(Kind.COUNTERPARTY, id.value());
  }

  public static LimitSubject group(CounterpartyId head) {
    return new LimitSubject(Kind.GROUP, head.value());
  }

  public static LimitSubject issuer(CounterpartyId id) {
    return new LimitSubject(Kind.ISSUER, id.value());
  }

  public static LimitSubject book(AccountingUnit unit) {
    return new LimitSubject(Kind.BOOK, unit.toString());
  }

  public static LimitSubject dealer(EmployeeId dealer) {
    return new LimitSubject(Kind.DEALER, dealer.value());
  }

  /// Reads the text written by [#toString()].
  public static LimitSubject parse(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException(
          "'%s' is not a subject of limits such as 'GROUP cpt_icbc'".formatted(text));
    }
    return new LimitSubject(Kind.valueOf(text.substring(0, space)), text.substring(space + 1));
  }

  @Override
  public String toString() {
    return kind + " " + name;
  }
}
