package org.sycee.app.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sycee.app.CommittedFile;
import org.sycee.app.axon.CommandRejection;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.businessday.BusinessDayRejection;
import org.sycee.ledger.deposit.DepositRejection;

class ProblemCatalogTest {

  @Test
  void every_refusal_of_every_feature_is_in_the_catalog() {
    var names = new TreeSet<String>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sycee")) {
      if (type.isEnum() && type.isAssignableTo(Rejection.class)) {
        Arrays.stream(type.reflect().getEnumConstants())
            .forEach(constant -> names.add(((Rejection) constant).name()));
      }
    }
    assertThat(names).contains("INSUFFICIENT_FUNDS", "TRANSACTION_ID_REUSED", "INTERNAL_ERROR");
    assertThat(ProblemCatalog.all()).extracting(ProblemKind::code).containsExactlyElementsOf(names);
  }

  @Test
  void no_explanation_is_left_over() {
    assertThat(ProblemCatalog.explained())
        .containsExactlyElementsOf(ProblemCatalog.all().stream().map(ProblemKind::code).toList());
  }

  @Test
  void each_has_a_status_of_its_kind() {
    for (Rejection reason : ProblemCatalog.rejections()) {
      int status = ProblemCatalog.of(reason).status();
      assertThat(status).as(reason.name()).isBetween(400, 599);
      if (!(reason instanceof HttpRejection)) {
        assertThat(status).as(reason.name()).isIn(404, 422);
      }
    }
    assertThat(ProblemCatalog.of(DepositRejection.DEPOSIT_NOT_FOUND).status()).isEqualTo(404);
    assertThat(ProblemCatalog.of(DepositRejection.INSUFFICIENT_FUNDS).status()).isEqualTo(422);
    assertThat(ProblemCatalog.of(BusinessDayRejection.BUSINESS_DAY_CLOSED).status()).isEqualTo(422);
    assertThat(ProblemCatalog.of(CommandRejection.TRANSACTION_ID_REUSED).status()).isEqualTo(422);
    assertThat(ProblemCatalog.of(HttpRejection.CONCURRENT_CHANGE).status()).isEqualTo(409);
    assertThat(ProblemCatalog.of(HttpRejection.LOG_UNAVAILABLE).status()).isEqualTo(503);
  }

  @Test
  void the_code_gives_the_title_and_the_address() {
    ProblemKind kind = ProblemCatalog.of(DepositRejection.INSUFFICIENT_FUNDS);
    assertThat(kind.title()).isEqualTo("Insufficient funds");
    assertThat(kind.type()).isEqualTo("/problems/insufficient-funds");
    assertThat(ProblemCatalog.bySlug("insufficient-funds")).contains(kind);
  }

  @Test
  void the_document_lists_all() {
    var text = new StringBuilder();
    text.append("# Refusals\n\n");
    text.append(
        "Every name by which Sycee refuses a request, or tells a failure. The name is the\n");
    text.append("`code` of the problem (RFC 9457) and never changes; its page is the `type`.\n\n");
    text.append("| code | status | meaning |\n|---|---|---|\n");
    for (ProblemKind kind : ProblemCatalog.all()) {
      text.append("| `%s` | %d | %s |\n".formatted(kind.code(), kind.status(), kind.explanation()));
    }
    new CommittedFile("docs/refusals.md", getClass()).mustBe(text.toString());
  }
}
