package org.sycee.conformance.actus;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sycee.conformance.Report;
import org.sycee.conformance.Suite;
import org.sycee.contract.TermsRefused;
import tools.jackson.databind.JsonNode;

/// Every case of a file: an object of cases by their ids.
public final class ActusSuite implements Suite {
  private static final Set<String> TYPES =
      Set.of("PAM", "LAM", "NAM", "ANN", "LAX", "CLM", "UMP", "CSH", "FXOUT", "SWPPV", "SWAPS");

  @Override
  public void run(JsonNode file, Report report) {
    int cases = 0;
    for (Map.Entry<String, JsonNode> entry : file.properties()) {
      if (entry.getValue().has("terms")) {
        judge(entry.getKey(), entry.getValue(), report);
        cases++;
      }
    }
    if (cases == 0) {
      report.skipped("a file", "it holds no contract terms");
    }
  }

  private static void judge(String id, JsonNode json, Report report) {
    String type = json.path("terms").path("contractType").asString();
    Optional<String> dispute = Disputes.reason(id);
    if (!TYPES.contains(type)) {
      report.skipped(id, "contract type " + type + " is not built");
    } else if (dispute.isPresent()) {
      report.disputed(id, dispute.get());
    } else {
      try {
        tell(id, new ActusCase(json).difference(), report);
      } catch (NotSupported e) {
        report.skipped(id, e.reason());
      } catch (TermsRefused e) {
        report.failed(id, "terms", "a contract", e.reason() + " " + e.detail());
      }
    }
  }

  private static void tell(String id, Optional<Expected.Difference> difference, Report report) {
    difference.ifPresentOrElse(
        d -> report.failed(id, d.field(), d.expected(), d.got()), report::passed);
  }
}
