package org.sycee.ledger.aml;

/// What the specialist makes of an alert.
public enum Rating {
  UNSUSPICIOUS,
  WATCHED,
  SUSPICIOUS,
  GRAVE
}
