package org.sycee.ledger.stationery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.ledger.LedgerScene.CLOSED_DAY;
import static org.sycee.ledger.LedgerScene.DAY;
import static org.sycee.ledger.LedgerScene.WISH;
import static org.sycee.ledger.LedgerScene.fixtureOf;
import static org.sycee.ledger.LedgerScene.refused;
import static org.sycee.ledger.businessday.BusinessDayRejection.BUSINESS_DAY_CLOSED;
import static org.sycee.ledger.stationery.StockRejection.SERIALS_ALREADY_RECEIVED;
import static org.sycee.ledger.stationery.StockRejection.SERIALS_NOT_WITH_KEEPER;

import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sycee.ledger.stationery.Stock.Pieces;
import org.sycee.ledger.stationery.StockCommand.IssueBlanks;
import org.sycee.ledger.stationery.StockCommand.ReceiveBlanks;
import org.sycee.ledger.stationery.StockCommand.UseBlanks;
import org.sycee.ledger.stationery.StockCommand.VoidBlanks;
import org.sycee.ledger.stationery.StockEvent.BlanksIssued;
import org.sycee.ledger.stationery.StockEvent.BlanksReceived;
import org.sycee.ledger.stationery.StockEvent.BlanksUsed;
import org.sycee.ledger.stationery.StockEvent.BlanksVoided;

class StockTest {
  private static final StockId PASSBOOKS = new StockId("CN01", "0101", "PASSBOOK");
  private static final Keeper TELLER = new Keeper("T1");
  private static final Keeper OTHER_TELLER = new Keeper("T2");

  private final FixtureConfiguration<StockAggregate> stock = fixtureOf(StockAggregate.class);

  @Nested
  class Receiving {
    @Test
    void puts_pieces_into_the_vault() {
      stock.givenNoPriorActivity().when(receive(1, 100)).expectEvents(received(1, 100));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "100,100", "50,60", "100,200"})
    void a_serial_number_twice_is_refused(long first, long last) {
      stock
          .given(received(1, 100))
          .when(receive(first, last))
          .expectNoEvents()
          .expectException(refused(SERIALS_ALREADY_RECEIVED));
    }

    @Test
    void a_serial_number_that_was_used_is_refused_too() {
      stock
          .given(received(1, 100), issued(1, 10), used(1, 10))
          .when(receive(10, 10))
          .expectException(refused(SERIALS_ALREADY_RECEIVED));
    }

    @Test
    void the_next_serial_numbers_are_welcome() {
      stock.given(received(1, 100)).when(receive(101, 200)).expectEvents(received(101, 200));
    }

    @Test
    void on_a_day_that_is_not_open_is_refused() {
      stock
          .givenNoPriorActivity()
          .when(new ReceiveBlanks(WISH, PASSBOOKS, new SerialRange(1, 1), CLOSED_DAY, "invoice 7"))
          .expectException(refused(BUSINESS_DAY_CLOSED));
    }
  }

  @Nested
  class Issuing {
    @Test
    void gives_pieces_of_two_deliveries_to_a_teller() {
      stock
          .given(received(1, 50), received(51, 100))
          .when(issue(41, 60))
          .expectEvents(issued(41, 60));
    }

    @Test
    void more_than_the_stock_is_refused() {
      stock
          .given(received(1, 100))
          .when(issue(1, 101))
          .expectNoEvents()
          .expectException(refused(SERIALS_NOT_WITH_KEEPER));
    }

    @Test
    void what_a_teller_has_already_is_refused() {
      stock
          .given(received(1, 100), issued(5, 5))
          .when(issue(1, 10))
          .expectException(refused(SERIALS_NOT_WITH_KEEPER));
    }

    @Test
    void from_a_stock_that_never_received_any_is_refused() {
      stock
          .givenNoPriorActivity()
          .when(issue(1, 1))
          .expectException(refused(SERIALS_NOT_WITH_KEEPER));
    }
  }

  @Nested
  class Using {
    @Test
    void takes_pieces_from_the_teller() {
      stock
          .given(received(1, 100), issued(1, 10))
          .when(new UseBlanks(WISH, PASSBOOKS, new SerialRange(1, 2), TELLER, DAY))
          .expectEvents(used(1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"T2", "VAULT"})
    void pieces_of_somebody_else_is_refused(String keeper) {
      stock
          .given(received(1, 100), issued(1, 10))
          .when(new UseBlanks(WISH, PASSBOOKS, new SerialRange(1, 2), new Keeper(keeper), DAY))
          .expectException(refused(SERIALS_NOT_WITH_KEEPER));
    }

    @Test
    void a_piece_twice_is_refused() {
      stock
          .given(received(1, 100), issued(1, 10), used(1, 2))
          .when(new UseBlanks(WISH, PASSBOOKS, new SerialRange(2, 3), TELLER, DAY))
          .expectException(refused(SERIALS_NOT_WITH_KEEPER));
    }
  }

  @Nested
  class Voiding {
    @Test
    void destroys_pieces_of_the_vault_or_of_a_teller() {
      stock
          .given(received(1, 100), issued(1, 10))
          .when(new VoidBlanks(WISH, PASSBOOKS, new SerialRange(3, 3), TELLER, DAY, "misprint"))
          .expectEvents(voided(3, TELLER));
      stock
          .given(received(1, 100))
          .when(
              new VoidBlanks(WISH, PASSBOOKS, new SerialRange(3, 3), Keeper.VAULT, DAY, "misprint"))
          .expectEvents(voided(3, Keeper.VAULT));
    }

    @Test
    void what_the_keeper_has_not_got_is_refused() {
      stock
          .given(received(1, 100), issued(1, 10))
          .when(
              new VoidBlanks(WISH, PASSBOOKS, new SerialRange(3, 3), OTHER_TELLER, DAY, "misprint"))
          .expectException(refused(SERIALS_NOT_WITH_KEEPER));
    }
  }

  @Test
  void a_stock_used_up_is_one_line() {
    Stock full =
        Stock.EMPTY.evolve(received(1, 50)).evolve(received(51, 100)).evolve(issued(1, 100));
    assertThat(full.pieces())
        .isEqualTo(List.of(new Pieces(new SerialRange(1, 100), Optional.of(TELLER))));
    Stock some = full.evolve(used(40, 60));
    assertThat(some.pieces()).hasSize(3);
    assertThat(some.evolve(used(1, 39)).evolve(used(61, 100)).pieces())
        .isEqualTo(List.of(new Pieces(new SerialRange(1, 100), Optional.empty())));
  }

  @Test
  void impossible_values_do_not_construct() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SerialRange(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new SerialRange(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new SerialRange(1, 1_000_000_000_000L));
    assertThatIllegalArgumentException().isThrownBy(() -> new Keeper("a teller"));
    assertThatIllegalArgumentException().isThrownBy(() -> StockId.parse("CN01/0101"));
    assertThatIllegalArgumentException().isThrownBy(() -> StockId.parse("CN01/0101/PASS BOOK"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new IssueBlanks(WISH, PASSBOOKS, new SerialRange(1, 1), Keeper.VAULT, DAY));
    assertThat(StockId.parse("CN01/0101/PASSBOOK")).isEqualTo(PASSBOOKS);
  }

  private static ReceiveBlanks receive(long first, long last) {
    return new ReceiveBlanks(WISH, PASSBOOKS, new SerialRange(first, last), DAY, "invoice 7");
  }

  private static BlanksReceived received(long first, long last) {
    return new BlanksReceived(WISH, PASSBOOKS, new SerialRange(first, last), DAY, "invoice 7");
  }

  private static IssueBlanks issue(long first, long last) {
    return new IssueBlanks(WISH, PASSBOOKS, new SerialRange(first, last), TELLER, DAY);
  }

  private static BlanksIssued issued(long first, long last) {
    return new BlanksIssued(WISH, PASSBOOKS, new SerialRange(first, last), TELLER, DAY);
  }

  private static BlanksUsed used(long first, long last) {
    return new BlanksUsed(WISH, PASSBOOKS, new SerialRange(first, last), TELLER, DAY);
  }

  private static BlanksVoided voided(long serial, Keeper keeper) {
    return new BlanksVoided(
        WISH, PASSBOOKS, new SerialRange(serial, serial), keeper, DAY, "misprint");
  }
}
