package org.sycee.ledger.supervisionerror;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.ledger.LedgerScene.DAY;
import static org.sycee.ledger.LedgerScene.NEXT_DAY;
import static org.sycee.ledger.LedgerScene.WISH;
import static org.sycee.ledger.LedgerScene.at;
import static org.sycee.ledger.LedgerScene.cny;
import static org.sycee.ledger.LedgerScene.fixtureOf;
import static org.sycee.ledger.LedgerScene.refused;
import static org.sycee.ledger.journal.AccountCodes.EXCESS_RESERVES;
import static org.sycee.ledger.journal.AccountCodes.PAID_IN_CAPITAL;
import static org.sycee.ledger.supervisionerror.SupervisionErrorRejection.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sycee.ledger.BookedFacts;
import org.sycee.ledger.Event;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.Channel;
import org.sycee.ledger.deposit.DepositEvent.FundsDeposited;
import org.sycee.ledger.deposit.DepositEvent.TransactionReversed;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.journal.JournalEntry;
import org.sycee.ledger.supervisionerror.SupervisionErrorCommand.CorrectError;
import org.sycee.ledger.supervisionerror.SupervisionErrorCommand.NotifyError;
import org.sycee.ledger.supervisionerror.SupervisionErrorCommand.RegisterError;
import org.sycee.ledger.supervisionerror.SupervisionErrorEvent.SupervisionErrorCorrected;
import org.sycee.ledger.supervisionerror.SupervisionErrorEvent.SupervisionErrorNotified;
import org.sycee.ledger.supervisionerror.SupervisionErrorEvent.SupervisionErrorRegistered;
import org.sycee.ledger.voucher.VoucherEvent.VoucherPosted;
import org.sycee.ledger.voucher.VoucherEvent.VoucherReversed;
import org.sycee.ledger.voucher.VoucherId;

class SupervisionErrorTest {
  private static final SupervisionErrorId ERROR = new SupervisionErrorId("err_2026-001");
  private static final Finding FINDING =
      new Finding(
          "CN01",
          "0101",
          DAY,
          Finding.Source.DAILY_CHECK,
          "0101/1001 CNY",
          "FOUR_COLUMNS: closing 60.00, not 67.00");
  private static final JournalEntry ENTRY =
      JournalEntry.on(DAY)
          .debit(at(EXCESS_RESERVES), cny("1.00"))
          .credit(at(PAID_IN_CAPITAL), cny("1.00"))
          .entry();
  private static final TransactionId DEPOSIT = new TransactionId("deposit");
  private static final DepositId CONTRACT = new DepositId("dep_1");
  private static final VoucherId VOUCHER = new VoucherId("vch_1");

  /// What the log of our scene holds.
  private static final Map<String, Event> LOG =
      Map.of(
          "deposit", new FundsDeposited(DEPOSIT, CONTRACT, cny("1.00"), Channel.CASH, "", ENTRY),
          "reversal",
              new TransactionReversed(
                  new TransactionId("reversal"),
                  CONTRACT,
                  DEPOSIT,
                  cny("1.00"),
                  cny("-1.00"),
                  "typing error",
                  ENTRY),
          "voucher", new VoucherPosted(new TransactionId("voucher"), VOUCHER, "adjustment", ENTRY),
          "voucher-reversal",
              new VoucherReversed(new TransactionId("voucher-reversal"), VOUCHER, "twice", ENTRY));

  private final FixtureConfiguration<SupervisionErrorAggregate> error =
      fixtureOf(SupervisionErrorAggregate.class);

  @BeforeEach
  void factsOfTheLog() {
    BookedFacts facts =
        id -> LOG.containsKey(id.value()) ? List.of(LOG.get(id.value())) : List.of();
    error.registerInjectableResource(facts);
  }

  @Nested
  class Registering {
    @Test
    void puts_the_finding_into_the_register() {
      error
          .givenNoPriorActivity()
          .when(new RegisterError(WISH, ERROR, FINDING, NEXT_DAY))
          .expectEvents(registered());
    }

    @Test
    void the_same_error_again_is_refused() {
      error
          .given(registered())
          .when(new RegisterError(WISH, ERROR, FINDING, NEXT_DAY))
          .expectException(refused(SUPERVISION_ERROR_ALREADY_REGISTERED));
    }
  }

  @Nested
  class Notifying {
    @Test
    void tells_the_chief_supervisor_and_the_outlet() {
      error.given(registered()).when(notification(NEXT_DAY)).expectEvents(notified());
    }

    @Test
    void an_unknown_error_is_refused() {
      error
          .givenNoPriorActivity()
          .when(notification(NEXT_DAY))
          .expectException(refused(SUPERVISION_ERROR_NOT_FOUND));
    }

    @Test
    void twice_is_refused() {
      error
          .given(registered(), notified())
          .when(notification(NEXT_DAY))
          .expectException(refused(SUPERVISION_ERROR_ALREADY_NOTIFIED));
    }

    @Test
    void before_it_was_registered_is_refused() {
      error
          .given(registered())
          .when(notification(DAY))
          .expectException(refused(DATE_BEFORE_LAST_STEP));
    }
  }

  @Nested
  class Correcting {
    @ParameterizedTest
    @ValueSource(strings = {"reversal", "voucher", "voucher-reversal"})
    void cites_the_entry_that_reversed_or_adjusted(String transaction) {
      error
          .given(registered(), notified())
          .when(correct(transaction))
          .expectEvents(
              new SupervisionErrorCorrected(WISH, ERROR, new TransactionId(transaction), NEXT_DAY));
    }

    @Test
    void by_a_transaction_that_was_never_booked_is_refused() {
      error
          .given(registered(), notified())
          .when(correct("nowhere"))
          .expectNoEvents()
          .expectException(refused(CORRECTION_NOT_FOUND));
    }

    @Test
    void by_a_transaction_that_corrects_nothing_is_refused() {
      error
          .given(registered(), notified())
          .when(correct("deposit"))
          .expectNoEvents()
          .expectException(refused(CORRECTION_CORRECTS_NOTHING));
    }

    @Test
    void before_the_notification_is_refused() {
      error
          .given(registered())
          .when(correct("reversal"))
          .expectException(refused(SUPERVISION_ERROR_NOT_NOTIFIED));
    }

    @Test
    void an_unknown_error_is_refused() {
      error
          .givenNoPriorActivity()
          .when(correct("reversal"))
          .expectException(refused(SUPERVISION_ERROR_NOT_FOUND));
    }

    @Test
    void is_the_end_of_it() {
      var corrected =
          new SupervisionErrorCorrected(WISH, ERROR, new TransactionId("reversal"), NEXT_DAY);
      error
          .given(registered(), notified(), corrected)
          .when(correct("voucher"))
          .expectException(refused(SUPERVISION_ERROR_ALREADY_CORRECTED));
    }
  }

  @Test
  void ids_have_their_shape() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SupervisionErrorId("aml_1"));
    assertThatIllegalArgumentException().isThrownBy(() -> new SupervisionErrorId("err_"));
  }

  private static SupervisionErrorRegistered registered() {
    return new SupervisionErrorRegistered(WISH, ERROR, FINDING, NEXT_DAY);
  }

  private static NotifyError notification(LocalDate date) {
    return new NotifyError(WISH, ERROR, "chief 7", "outlet 0101", date);
  }

  private static SupervisionErrorNotified notified() {
    return new SupervisionErrorNotified(WISH, ERROR, "chief 7", "outlet 0101", NEXT_DAY);
  }

  private static CorrectError correct(String transaction) {
    return new CorrectError(WISH, ERROR, new TransactionId(transaction), NEXT_DAY);
  }
}
