package org.sycee.treasury.counterparty;

import java.time.LocalDate;
import java.util.List;
import org.sycee.ledger.facility.CreditRating;

/// What is known of a counterparty from a date on.
///
/// `group` is the head of the group it belongs to, itself if it belongs to none: limits of a group
/// count the deals of all its members. `bic` is empty for who has none. `netting` says that a
/// netting agreement is signed. `validUntil` is the last day on which deals may be made with it,
/// [#FOR_EVER] if none is foreseen.
public record CounterpartyDetails(
    String name,
    CounterpartyKind kind,
    CounterpartyId group,
    CreditRating rating,
    String bic,
    boolean netting,
    LocalDate validUntil,
    List<SettlementInstruction> settlementInstructions) {
  public static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

  public CounterpartyDetails {
    settlementInstructions = List.copyOf(settlementInstructions);
  }
}
