package org.sycee.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.sycee.app.CommittedFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description of the API, which is committed.
@HttpTest
class OpenApiTest {
  private final Http http;
  private final RequestMappingHandlerMapping mappings;

  @Autowired
  OpenApiTest(
      MockMvc mvc,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
    this.http = new Http(mvc);
    this.mappings = mappings;
  }

  @Test
  void the_committed_description_is_that_of_the_program() {
    String text =
        JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(description());
    new CommittedFile("openapi.json", getClass()).mustBe(text + "\n");
  }

  @Test
  void every_resource_is_described() {
    var described = new TreeSet<String>();
    description().path("paths").propertyNames().forEach(described::add);
    var mapped = new TreeSet<String>();
    mappings
        .getHandlerMethods()
        .keySet()
        .forEach(mapping -> mapped.addAll(mapping.getPatternValues()));
    mapped.removeIf(path -> !path.startsWith("/api/v1/"));
    assertThat(mapped).hasSizeGreaterThan(25);
    assertThat(described).isEqualTo(mapped);
  }

  @Test
  void every_operation_has_a_summary_and_says_what_may_go_wrong() {
    var operations = new ArrayList<JsonNode>();
    description().path("paths").forEach(path -> path.forEach(operations::add));
    for (JsonNode operation : operations) {
      String name = operation.path("operationId").asString();
      assertThat(operation.path("summary").asString()).as(name).isNotBlank();
      assertThat(operation.path("responses").propertyNames())
          .as(name)
          .contains("400", "404", "500", "503");
    }
    assertThat(operations.stream().map(each -> each.path("operationId").asString()))
        .doesNotHaveDuplicates()
        .noneMatch(name -> name.contains("_"));
  }

  @Test
  void amounts_and_ids_are_text() {
    JsonNode schemas = description().at("/components/schemas");
    assertThat(schemas.at("/Money/properties/amount/type").asString()).isEqualTo("string");
    assertThat(schemas.at("/Deposit/properties/depositId/type").asString()).isEqualTo("string");
    assertThat(schemas.at("/MoveThroughChannel/required").valueStream().map(JsonNode::asString))
        .containsExactlyInAnyOrder("amount", "channel");
  }

  private JsonNode description() {
    return http.read("/v3/api-docs").json();
  }
}
