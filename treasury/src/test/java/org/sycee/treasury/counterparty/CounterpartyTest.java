package org.sycee.treasury.counterparty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.treasury.TreasuryScene.*;
import static org.sycee.treasury.counterparty.CounterpartyRejection.*;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sycee.treasury.counterparty.CounterpartyCommand.*;
import org.sycee.treasury.counterparty.CounterpartyEvent.*;

class CounterpartyTest {
  private static final Counterparty KNOWN =
      Counterparty.UNKNOWN.evolve(new CounterpartyRegistered(WISH, BANK, DETAILS, MONDAY));

  private static CounterpartyDetails named(String name, SettlementInstruction... instructions) {
    return new CounterpartyDetails(
        name,
        DETAILS.kind(),
        DETAILS.group(),
        DETAILS.rating(),
        DETAILS.bic(),
        DETAILS.netting(),
        DETAILS.validUntil(),
        List.of(instructions));
  }

  private static SettlementInstruction paidTo(String currency, String account) {
    return new SettlementInstruction(Currency.getInstance(currency), account, "CNAPS");
  }

  @Test
  void is_registered_once() {
    var register = new RegisterCounterparty(WISH, BANK, DETAILS, MONDAY);
    assertThat(Counterparty.UNKNOWN.decide(register))
        .isEqualTo(new CounterpartyRegistered(WISH, BANK, DETAILS, MONDAY));
    refused(() -> KNOWN.decide(register), COUNTERPARTY_ALREADY_REGISTERED, "cpt_bank");
  }

  @Test
  void is_changed_suspended_and_resumed_only_once_it_is_known() {
    var resume = new ResumeCounterparty(WISH, BANK, "reviewed", MONDAY);
    refused(() -> Counterparty.UNKNOWN.decide(resume), COUNTERPARTY_NOT_FOUND, "cpt_bank");
    assertThat(KNOWN.decide(resume))
        .isEqualTo(new CounterpartyResumed(WISH, BANK, "reviewed", MONDAY));
    LocalDate before = MONDAY.minusDays(1);
    refused(
        () -> KNOWN.decide(new ChangeCounterparty(WISH, BANK, DETAILS, before)),
        COUNTERPARTY_NOT_KNOWN_YET,
        "2024-06-03",
        "2024-06-02");
    assertThat(KNOWN.decide(new ChangeCounterparty(WISH, BANK, DETAILS, MONDAY)))
        .isEqualTo(new CounterpartyChanged(WISH, BANK, DETAILS, MONDAY));
  }

  @Test
  void has_a_name_and_is_paid_in_a_currency_in_one_way() {
    var nameless = new RegisterCounterparty(WISH, BANK, named(" "), MONDAY);
    refused(() -> Counterparty.UNKNOWN.decide(nameless), COUNTERPARTY_NAME_MISSING, "cpt_bank");
    var twice = named("Bank", paidTo("CNY", "1"), paidTo("USD", "2"), paidTo("CNY", "3"));
    refused(
        () -> KNOWN.decide(new ChangeCounterparty(WISH, BANK, twice, MONDAY)),
        SETTLEMENT_INSTRUCTION_TWICE,
        "CNY");
  }

  @Test
  void is_neither_suspended_nor_resumed_without_a_reason() {
    refused(
        () -> KNOWN.decide(new SuspendCounterparty(WISH, BANK, "", MONDAY)),
        CounterpartyRejection.REASON_MISSING);
    refused(
        () -> KNOWN.decide(new ResumeCounterparty(WISH, BANK, " ", MONDAY)),
        CounterpartyRejection.REASON_MISSING);
  }

  @Test
  void deals_from_its_first_day_to_its_last_but_not_while_it_is_suspended() {
    refused(() -> KNOWN.dealing(BANK, MONDAY.minusDays(1)), COUNTERPARTY_NOT_FOUND, "2024-06-02");
    assertThat(KNOWN.dealing(BANK, MONDAY)).isEqualTo(DETAILS);
    assertThat(KNOWN.dealing(BANK, DETAILS.validUntil())).isEqualTo(DETAILS);
    refused(
        () -> KNOWN.dealing(BANK, DETAILS.validUntil().plusDays(1)),
        COUNTERPARTY_EXPIRED,
        "2035-12-31",
        "2036-01-01");
    Counterparty suspended =
        KNOWN
            .evolve(new CounterpartySuspended(WISH, BANK, "downgraded", TUESDAY))
            .evolve(new CounterpartyResumed(WISH, BANK, "reviewed", AFTER_FESTIVAL));
    assertThat(suspended.dealing(BANK, MONDAY)).isEqualTo(DETAILS);
    refused(
        () -> suspended.dealing(BANK, WEDNESDAY),
        COUNTERPARTY_SUSPENDED,
        "2024-06-05",
        "downgraded");
    assertThat(suspended.dealing(BANK, AFTER_FESTIVAL)).isEqualTo(DETAILS);
  }

  @Test
  void a_change_dated_back_says_what_was_true_then_and_leaves_what_came_after() {
    CounterpartyDetails late = named("Late");
    CounterpartyDetails early = named("Early");
    Counterparty changed =
        KNOWN
            .evolve(new CounterpartyChanged(WISH, BANK, late, AFTER_FESTIVAL))
            .evolve(new CounterpartyChanged(WISH, BANK, early, TUESDAY));
    assertThat(changed.dealing(BANK, MONDAY)).isEqualTo(DETAILS);
    assertThat(changed.dealing(BANK, WEDNESDAY)).isEqualTo(early);
    assertThat(changed.dealing(BANK, AFTER_FESTIVAL)).isEqualTo(late);
  }

  @Test
  void an_id_has_its_prefix() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CounterpartyId("bank"))
        .withMessageContaining("'bank'");
  }
}
