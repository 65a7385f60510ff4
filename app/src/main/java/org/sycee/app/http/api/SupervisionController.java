package org.sycee.app.http.api;

import static org.sycee.app.http.problem.HttpRejection.BUSINESS_DAY_NOT_FOUND;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.sycee.projections.supervision.Supervision;

/// What supervision finds in the books of a business day.
@ApiController
@Tag(name = "Supervision")
class SupervisionController {
  private final Supervision supervision;

  SupervisionController(Supervision supervision) {
    this.supervision = supervision;
  }

  @Operation(
      summary = "Run the daily checks of a business day",
      description =
          "Each check has its rule, and each row it compared its figures. The checks run anew at"
              + " every request, all at one moment of the books.")
  @GetMapping("/supervision/{entity}/{date}")
  SupervisionResource supervise(@PathVariable EntityName entity, @PathVariable LocalDate date) {
    return supervision
        .of(entity.value(), date)
        .map(SupervisionResource::of)
        .orElseThrow(() ->
            BUSINESS_DAY_NOT_FOUND.because(
                "%s has never opened the business day %s".formatted(entity, date)));
  }
}
