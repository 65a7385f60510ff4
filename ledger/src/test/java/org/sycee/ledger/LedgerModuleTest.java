package org.sycee.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.deposit.DepositCommand.ReceiveTransfer;
import org.sycee.ledger.deposit.DepositCommand.SendTransfer;

class LedgerModuleTest {
  private static final List<Class<?>> LEGS = List.of(SendTransfer.class, ReceiveTransfer.class);

  @Test
  void every_wish_has_a_handler_but_the_legs_of_a_transfer_which_never_go_alone() {
    for (var kind : LedgerModule.AGGREGATES) {
      List<Class<?>> handled =
          Arrays.stream(kind.root().getDeclaredMethods())
              .filter(method -> method.isAnnotationPresent(CommandHandler.class))
              .<Class<?>>map(method -> method.getParameterTypes()[0])
              .toList();
      assertThat(handled)
          .containsExactlyInAnyOrderElementsOf(
              recordsOf(kind.commands()).filter(wish -> !LEGS.contains(wish)).toList());
    }
  }

  @Test
  void the_simple_name_of_an_event_is_the_name_of_no_other() {
    assertThat(
            LedgerModule.AGGREGATES.stream()
                .flatMap(kind -> recordsOf(kind.events()))
                .map(Class::getSimpleName))
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  private static Stream<Class<?>> recordsOf(Class<?> family) {
    return family.isSealed()
        ? Arrays.stream(family.getPermittedSubclasses()).flatMap(LedgerModuleTest::recordsOf)
        : Stream.of(family);
  }
}
