package org.sycee.app.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sycee.app.Modules;
import org.sycee.app.eventstore.SealedFamily;
import org.sycee.ledger.Command;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.deposit.DepositRejection;

class RefusalTest {
  private static final String WITHOUT_COMMAND =
      "org\\.sycee\\.(app\\.(endofday|http|history|messages)|projections).*";

  private final ClassFileImporter importer =
      new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests());

  static Stream<Rejection> rejections() {
    return Refusal.families().stream().flatMap(type -> Arrays.stream(type.getEnumConstants()));
  }

  @ParameterizedTest
  @MethodSource("rejections")
  void a_refusal_comes_back_as_the_same_constant_with_its_detail(Rejection reason) {
    var serializer = AxonServerBackbone.messages();
    SerializedObject<byte[]> sent =
        serializer.serialize(Refusal.of(reason.because("CNY 1.00 of 2.00")), byte[].class);
    Rejected back = serializer.<byte[], Refusal>deserialize(sent).rejected();
    assertThat(back.reason()).isSameAs(reason);
    assertThat(back.detail()).isEqualTo("CNY 1.00 of 2.00");
  }

  @Test
  void a_refusal_this_node_does_not_know_is_named() {
    assertThatThrownBy(() -> new Refusal("DepositRejection", "BAD_WEATHER", "rain").rejected())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("DepositRejection.BAD_WEATHER")
        .hasMessageContaining("rain");
  }

  /// A request, a report, a row of a file, a message or a job is refused before there is a command;
  /// such refusals do not travel.
  @Test
  void every_enum_of_refusals_that_a_handler_may_throw_is_listed() {
    Set<String> found =
        importer.importPackages("org.sycee").stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Rejection.class))
            .filter(type -> !type.getPackageName().matches(WITHOUT_COMMAND))
            .map(JavaClass::getName)
            .collect(Collectors.toSet());
    assertThat(found).contains(DepositRejection.class.getName());
    assertThat(Refusal.families().stream().map(Class::getName)).containsAll(found);
  }

  @Test
  void every_command_is_listed() {
    Set<String> found =
        importer.importPackages("org.sycee").stream()
            .filter(type -> type.isRecord() && type.isAssignableTo(Command.class))
            .map(JavaClass::getName)
            .collect(Collectors.toSet());
    Set<String> listed =
        Modules.commands().stream()
            .flatMap(family -> SealedFamily.<Command>recordsOf(family).stream())
            .map(Class::getName)
            .collect(Collectors.toSet());
    assertThat(listed).isNotEmpty().isEqualTo(found);
  }
}
