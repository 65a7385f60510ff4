package org.sycee.app.http.treasury;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.eventstore.EventLog;
import org.sycee.app.http.api.ApiController;
import org.sycee.app.http.api.OnFault;
import org.sycee.app.http.booking.Submission;
import tools.jackson.databind.json.JsonMapper;

/// Deals by the file.
@ApiController
@Tag(name = "Deals")
class DealImportController {
  private static final String LINES = "application/x-ndjson";
  private static final String CSV = "text/csv";

  private final DealImport imports;
  private final JsonMapper json;

  DealImportController(CommandDesk desk, EventLog log, JsonMapper apiJson) {
    this.imports = new DealImport(desk, log);
    this.json = apiJson;
  }

  @Operation(
      summary = "Capture the deals of a file: tickets of the market (CSV), or lines of JSON",
      description =
          "A ticket is booked under its number, line n of JSON as {Idempotency-Key}.n: what was"
              + " sent before is recognised. Every fault of every row is told at once.")
  @PostMapping(
      path = "/deals:import",
      consumes = {CSV, LINES})
  ResponseEntity<DealImport.Report> importDeals(
      Submission by,
      @Parameter(description = "What to do with the good rows if there are bad ones.")
          @RequestParam(defaultValue = "BOOK_NOTHING")
          OnFault onFault,
      @Parameter(hidden = true) @RequestHeader(HttpHeaders.CONTENT_TYPE) String type,
      @RequestBody byte[] file) {
    MediaType kind = MediaType.parseMediaType(type);
    Charset letters = Optional.ofNullable(kind.getCharset()).orElse(StandardCharsets.UTF_8);
    String text = new String(file, letters);
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return imports.run(
        by,
        onFault,
        kind.getSubtype().equals("csv") ? CfetsTickets.read(plain) : DealLines.read(json, plain));
  }
}
