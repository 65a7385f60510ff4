package org.sycee.app.http.treasury;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.api.EntityName;
import org.sycee.app.http.reading.BooksPosition;
import org.sycee.app.http.reading.Page;
import org.sycee.projections.nostro.NostroBreak;
import org.sycee.projections.nostro.NostroReconciliation;
import org.sycee.projections.nostro.Nostros;
import org.sycee.projections.nostro.RegisteredNostro;
import org.sycee.treasury.nostro.NostroId;

/// What is known of nostro accounts, from the books.
@ApiController
@Tag(name = "Nostro accounts")
class NostroReadController {
  private final Nostros nostros;

  NostroReadController(Nostros nostros) {
    this.nostros = nostros;
  }

  @Operation(summary = "List the nostro accounts of a legal entity")
  @GetMapping("/nostros")
  Page<RegisteredNostro> listNostros(@RequestParam EntityName entity, BooksPosition position) {
    return Page.whole(nostros.ofEntity(entity.value()), position);
  }

  @Operation(summary = "Show a nostro account")
  @GetMapping("/nostros/{id}")
  RegisteredNostro getNostro(@PathVariable NostroId id) {
    return nostros.find(id);
  }

  @Operation(
      summary = "Compare the two books of a nostro account",
      description =
          "Our balance, less what only we have, plus what only they have, is their balance.")
  @GetMapping("/nostros/{id}/reconciliation")
  NostroReconciliation getNostroReconciliation(@PathVariable NostroId id) {
    return nostros.reconciliation(id);
  }

  @Operation(summary = "List the open breaks of a nostro account with their age on a date")
  @GetMapping("/nostros/{id}/breaks")
  Page<NostroBreak> listBreaks(
      @PathVariable NostroId id, @RequestParam LocalDate asOf, BooksPosition position) {
    return Page.whole(nostros.breaks(id, asOf), position);
  }
}
