package org.sycee.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sycee.app.Modules;
import org.sycee.ledger.Command;

/// What the ledger can do, somebody outside can ask for.
class EveryWishIsReachableTest {
  /// Sent only by the end of a day.
  private static final Set<String> AT_THE_END_OF_A_DAY =
      Set.of(
          "AccrueInterest",
          "ClassifyLoan",
          "ClassifyWithBorrower",
          "CollectInstalment",
          "CorrectInterest",
          "ExecuteStandingOrder",
          "FallDue",
          "LetPayoutLapse",
          "MarkDormant",
          "MarkOverdue",
          "PayOutAtMaturity",
          "ProvideForLoan",
          "RenewDeposit",
          "RepriceLoan",
          "ResumeAccrualAtEndOfDay",
          "SettleClearing",
          "SettleInterest",
          "StartEndOfDay",
          "StopAccrual");

  /// Legs, sent only by the command that binds them.
  private static final Set<String> LEGS =
      Set.of(
          "ChargeBillClaim",
          "ChargeLoanPayment",
          "CollectLoanPayment",
          "CreditBillProceeds",
          "CreditLoanProceeds",
          "DrawFacility",
          "MeetClaims",
          "MeetClaimsAtEndOfDay",
          "MeetPrincipalEarly",
          "MeetWrittenOff",
          "PayOutLoan",
          "ReceiveTransfer",
          "ReceiveTransferAtEndOfDay",
          "RestoreFacility",
          "RestoreFacilityAtEndOfDay",
          "ReverseTransferLeg",
          "SendTransfer",
          "SendTransferAtEndOfDay");

  @Test
  void but_what_only_the_end_of_a_day_asks_and_the_legs_of_others() {
    Set<String> asked =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.sycee.app.http", "org.sycee.app.revaluation")
                .stream()
                .flatMap(type -> type.getConstructorCallsFromSelf().stream())
                .map(call -> call.getTargetOwner())
                .filter(owner -> owner.isAssignableTo(Command.class))
                .map(owner -> owner.getSimpleName())
                .collect(Collectors.toSet());
    var unreachable =
        Modules.commands().stream()
            .flatMap(EveryWishIsReachableTest::records)
            .map(Class::getSimpleName)
            .filter(name -> !asked.contains(name))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(asked).hasSizeGreaterThan(60);
    assertThat(unreachable)
        .isEqualTo(
            Stream.concat(AT_THE_END_OF_A_DAY.stream(), LEGS.stream())
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Stream<Class<?>> records(Class<?> family) {
    return family.isSealed()
        ? Arrays.stream(family.getPermittedSubclasses()).flatMap(EveryWishIsReachableTest::records)
        : Stream.of(family);
  }
}
