package org.sycee.app.http.supervision;

import static org.sycee.app.http.problem.HttpRejection.BUSINESS_DAY_NOT_FOUND;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.api.EntityName;
import org.sycee.projections.aml.AmlAlert;
import org.sycee.projections.aml.AmlAlerts;
import org.sycee.projections.supervision.Supervision;

/// What the rules of anti-money-laundering find on a business day.
@ApiController
@Tag(name = "Anti-money-laundering")
class AmlAlertController {
  private final AmlAlerts alerts;
  private final Supervision supervision;

  AmlAlertController(AmlAlerts alerts, Supervision supervision) {
    this.alerts = alerts;
    this.supervision = supervision;
  }

  @Schema(name = "AmlAlerts", description = "What the rules find on a business day.")
  record Found(
      String entity,
      LocalDate date,
      List<AmlAlert> alerts,
      @Schema(description = "Currencies for which no rule holds: they were not looked at.")
          List<String> unmeasured) {}

  @Operation(summary = "Evaluate the rules of anti-money-laundering on a business day")
  @GetMapping("/aml-alerts/{entity}/{date}")
  Found listAmlAlerts(@PathVariable EntityName entity, @PathVariable LocalDate date) {
    BUSINESS_DAY_NOT_FOUND.unless(
        supervision.entitiesOn(date).contains(entity.value()),
        () -> "%s has never opened the business day %s".formatted(entity, date));
    return new Found(
        entity.value(),
        date,
        alerts.on(entity.value(), date),
        alerts.unmeasured(entity.value(), date));
  }
}
