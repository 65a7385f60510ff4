package org.sycee.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sycee.app.Modules;
import org.sycee.app.eventstore.EventTypes;
import org.sycee.app.eventstore.history.EventHistory;
import org.sycee.ledger.LedgerModule;

class ArchitectureTest {
  private static final JavaClasses SYCEE =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.sycee");

  @TestFactory
  Stream<DynamicTest> every_rule_holds() {
    assertThat(SYCEE.contain(LedgerModule.class.getName())).isTrue();
    return rules()
        .map(rule -> DynamicTest.dynamicTest(rule.getName(), () -> ruleOf(rule).check(SYCEE)));
  }

  @Test
  void event_names_are_unique_in_the_whole_system() {
    // the constructor refuses a second record of the same simple name
    var types = new EventTypes(Modules.events(), EventHistory.ofSycee());
    assertThat(types.all()).isNotEmpty();
  }

  static Stream<Field> rules() {
    List<Field> rules =
        Arrays.stream(Rules.class.getDeclaredFields())
            .filter(field -> field.getType() == ArchRule.class)
            .toList();
    assertThat(rules).hasSizeGreaterThan(10);
    return rules.stream();
  }

  static ArchRule ruleOf(Field field) {
    try {
      return (ArchRule) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
