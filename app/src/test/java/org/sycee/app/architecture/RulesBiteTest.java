package org.sycee.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sycee.app.http.PlantedController;
import org.sycee.ledger.planted.PlantedLedger;
import org.sycee.ledger.planted2.PlantedCycle;
import org.sycee.money.PlantedValue;
import org.sycee.projections.PlantedReader;
import org.sycee.treasury.planted.PlantedTreasury;
import org.sycee.treasury.planted2.PlantedTreasuryCycle;

/// A rule that matches nothing can never fail: each one is shown a class that breaks it.
class RulesBiteTest {
  private static final JavaClasses PLANTED =
      new ClassFileImporter()
          .importClasses(
              PlantedLedger.class,
              PlantedCycle.class,
              PlantedValue.class,
              PlantedTreasury.class,
              PlantedTreasuryCycle.class,
              PlantedReader.class,
              PlantedController.class);

  @TestFactory
  Stream<DynamicTest> every_rule_refuses_a_planted_class() {
    return ArchitectureTest.rules()
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.getName(),
                () ->
                    assertThat(ArchitectureTest.ruleOf(rule).evaluate(PLANTED).hasViolation())
                        .isTrue()));
  }
}
