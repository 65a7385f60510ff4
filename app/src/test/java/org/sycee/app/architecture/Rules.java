package org.sycee.app.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDateTime;

/// Who may import whom. [ArchitectureTest] checks each rule; [RulesBiteTest] shows that each can
/// fail.
final class Rules {
  private static final String[] LEDGER = {
    "org.sycee.money..", "org.sycee.time..", "org.sycee.contract..", "org.sycee.ledger.."
  };
  private static final String[] VALUES = {
    "org.sycee.money..", "org.sycee.time..", "org.sycee.contract.."
  };

  static final ArchRule LEDGER_SEES_NOTHING_TO_ITS_RIGHT =
      noClasses()
          .that()
          .resideInAnyPackage(LEDGER)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.sycee.treasury..", "org.sycee.projections..", "org.sycee.app..");

  static final ArchRule TREASURY_SEES_NOTHING_TO_ITS_RIGHT =
      noClasses()
          .that()
          .resideInAPackage("org.sycee.treasury..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.sycee.projections..", "org.sycee.app..")
          .allowEmptyShould(true);

  static final ArchRule PROJECTIONS_SEE_NOTHING_TO_THEIR_RIGHT =
      noClasses()
          .that()
          .resideInAPackage("org.sycee.projections..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.sycee.app..");

  static final ArchRule VALUES_KNOW_ONLY_JAVA =
      noClasses()
          .that()
          .resideInAnyPackage(VALUES)
          .should()
          .dependOnClassesThat(
              DescribedPredicate.not(
                  resideInAnyPackage(
                      "java..",
                      "org.jspecify..",
                      "org.sycee.money..",
                      "org.sycee.time..",
                      "org.sycee.contract..",
                      "com.opengamma.strata..")));

  static final ArchRule STRATA_STAYS_BEHIND_TIME_CURVES_AND_SWAPS =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.sycee.time..", "org.sycee.treasury.market..", "org.sycee.treasury.swap..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.opengamma.strata..");

  static final ArchRule SWIFT_STAYS_IN_THE_MESSAGES =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.sycee.app.messages..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.prowidesoftware..");

  static final ArchRule AXON_STAYS_IN_THE_SHELLS =
      noClasses()
          .that(
              DescribedPredicate.not(resideInAnyPackage("org.sycee.app.."))
                  .and(DescribedPredicate.not(areShells())))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.axonframework..");

  static final ArchRule SPRING_STAYS_IN_THE_APP =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.sycee.app..", "org.sycee.projections..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework..");

  static final ArchRule PROJECTIONS_USE_ONLY_SPRINGS_JDBC =
      noClasses()
          .that()
          .resideInAPackage("org.sycee.projections..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.springframework..")
                  .and(DescribedPredicate.not(resideInAnyPackage("org.springframework.jdbc.."))));

  static final ArchRule JACKSON_STAYS_AT_THE_EDGE =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.sycee.app.eventstore..", "org.sycee.app.http..", "org.sycee.app.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..");

  static final ArchRule LEDGER_FEATURES_HAVE_NO_CYCLES =
      slices().matching("org.sycee.ledger.(*)..").should().beFreeOfCycles();

  static final ArchRule TREASURY_FEATURES_HAVE_NO_CYCLES =
      slices()
          .matching("org.sycee.treasury.(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true);

  static final ArchRule DECISIONS_READ_NO_CLOCK_AND_DRAW_NO_CHANCE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.sycee.app..")
          .should()
          .callMethodWhere(
              target(nameMatching("now|systemUTC|systemDefaultZone|randomUUID|random"))
                  .or(target(owner(nameMatching("java\\.lang\\.System")))));

  static final ArchRule MONEY_IS_NEVER_A_FLOATING_POINT_NUMBER =
      noFields()
          .that()
          .areDeclaredInClassesThat(
              resideInAnyPackage(
                      "org.sycee.money..",
                      "org.sycee.contract..",
                      "org.sycee.ledger..",
                      "org.sycee.projections..")
                  .and(DescribedPredicate.not(simpleName("EffectiveRoot"))))
          .should()
          .haveRawType(floatingPoint());

  static final ArchRule TREASURY_ESTIMATES_IN_PRICING_AND_MARKET_ONLY =
      noFields()
          .that()
          .areDeclaredInClassesThat(
              resideInAnyPackage("org.sycee.treasury..")
                  .and(DescribedPredicate.not(resideInAnyPackage("org.sycee.treasury.market..")))
                  .and(DescribedPredicate.not(simpleNameEndingWith("Pricing"))))
          .should()
          .haveRawType(floatingPoint());

  static final ArchRule THERE_IS_NO_LOCAL_DATE_TIME =
      noClasses().should().dependOnClassesThat().areAssignableTo(LocalDateTime.class);

  static final ArchRule PROJECTIONS_SEND_NO_COMMANDS =
      noClasses()
          .that()
          .resideInAPackage("org.sycee.projections..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.axonframework.commandhandling..");

  static final ArchRule HTTP_TOUCHES_NO_TABLES =
      noClasses()
          .that()
          .resideInAnyPackage("org.sycee.app.http..", "org.sycee.app.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..");

  static final ArchRule FIELDS_ARE_NOT_PUBLIC_UNLESS_CONSTANT =
      fields().that().arePublic().should().beStatic().andShould().beFinal();

  private Rules() {}

  /// The names under which state meets Axon; nested classes count with the class around them.
  private static DescribedPredicate<JavaClass> areShells() {
    return DescribedPredicate.describe(
        "shells of Axon",
        type ->
            type.getName()
                .replaceFirst("\\$.*", "")
                .matches(".*\\.(\\w+(Aggregate|Handler|Projection)|When\\w+|projections\\.Batch)"));
  }

  private static DescribedPredicate<JavaClass> floatingPoint() {
    return DescribedPredicate.describe(
        "double or float",
        type -> type.getName().matches("double|float|java\\.lang\\.(Double|Float)"));
  }
}
