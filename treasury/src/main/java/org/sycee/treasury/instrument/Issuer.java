package org.sycee.treasury.instrument;

import org.sycee.treasury.counterparty.CounterpartyId;

/// Who owes what a security promises.
public sealed interface Issuer {

  /// One with whom the treasury deals, too: what it owes us counts together.
  record KnownIssuer(CounterpartyId counterparty) implements Issuer {}

  record NamedIssuer(String name) implements Issuer {}
}
