package org.sycee.app.http.supervision;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.sycee.ledger.riskalert.RiskAlertId;

/// The bodies of requests about one alert. Without a date the open business day is meant.
final class RiskAlertWishes {
  private RiskAlertWishes() {}

  @Schema(name = "RaiseAlert")
  record Raising(
      @Schema(description = "Chosen by the caller: alr_ and 1 to 40 letters, digits, _ or -.")
          RiskAlertId alertId,
      String entity,
      String branch,
      @Schema(description = "The warning model that raised it.") String model,
      @Schema(description = "The account, teller or voucher it is about.") String subject,
      Optional<LocalDate> date) {}

  @Schema(name = "ClearAlertByPhone")
  record Clearing(String monitor, String explanation, Optional<LocalDate> date) {}

  @Schema(name = "EscalateAlertOnSite")
  record Escalation(String monitor, String inspector, Optional<LocalDate> date) {}

  @Schema(name = "SendAssistanceTask")
  record Task(String monitor, String investigator, String taskNumber, Optional<LocalDate> date) {}

  @Schema(name = "CloseAlert")
  record Closing(String outcome, Optional<LocalDate> date) {}
}
