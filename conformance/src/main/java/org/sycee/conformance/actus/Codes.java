package org.sycee.conformance.actus;

import java.util.Set;
import org.sycee.contract.EventKind;

/// The published codes of our events. ACTUS dictionary, Event Type.
final class Codes {
  private Codes() {}

  /// A drawing is PI in the specification and PD in the dictionary.
  static Set<String> of(EventKind kind) {
    return switch (kind) {
      case DISBURSEMENT -> Set.of("IED");
      case FEE_PAYMENT -> Set.of("FP");
      case PRINCIPAL_REDEMPTION -> Set.of("PR");
      case PRINCIPAL_DRAWING -> Set.of("PI", "PD");
      case PENALTY_PAYMENT -> Set.of("PY");
      case PREPAYMENT -> Set.of("PP");
      case INTEREST_PAYMENT -> Set.of("IP");
      case FIXED_INTEREST_PAYMENT -> Set.of("IPFX");
      case FLOATING_INTEREST_PAYMENT -> Set.of("IPFL");
      case INTEREST_CAPITALISATION -> Set.of("IPCI");
      case KNOWN_RATE_RESET -> Set.of("RRF");
      case RATE_RESET -> Set.of("RR");
      case PAYMENT_FIXING -> Set.of("PRF");
      case PURCHASE -> Set.of("PRD");
      case TERMINATION -> Set.of("TD");
      case INDEX_FIXING -> Set.of("SC");
      case INTEREST_BASE_FIXING -> Set.of("IPCB");
      case MATURITY -> Set.of("MD");
      case NOTICE -> Set.of("XD");
      case SETTLEMENT -> Set.of("STD");
      case INSPECTION -> Set.of("AD");
    };
  }
}
