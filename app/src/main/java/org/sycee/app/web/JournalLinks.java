package org.sycee.app.web;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/// Addresses of the lines of one account in one currency.
record JournalLinks(String entity, String account, Currency currency) {

  /// Everything booked up to and including a day.
  String upTo(LocalDate day) {
    return address(Optional.empty(), day);
  }

  /// What was booked on a day.
  String on(LocalDate day) {
    return address(Optional.of(day), day);
  }

  private String address(Optional<LocalDate> from, LocalDate upTo) {
    return UriComponentsBuilder.fromPath("/journal")
        .queryParam("entity", entity)
        .queryParam("account", account)
        .queryParam("currency", currency)
        .queryParamIfPresent("from", from)
        .queryParam("upTo", upTo)
        .encode()
        .toUriString();
  }
}
