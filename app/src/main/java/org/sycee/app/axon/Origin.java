package org.sycee.app.axon;

import java.util.Optional;
import org.axonframework.messaging.MetaData;

/// Who sent a command, from where, and on what occasion; stored with every event it causes.
///
/// The correlation id, if there is one, is the caller's name for the occasion: all events of one
/// occasion carry it, whatever their transactions.
public record Origin(String actor, String source, Optional<String> correlationId) {
  public static final String ACTOR = "actor";
  public static final String SOURCE = "source";
  public static final String CORRELATION_ID = "correlationId";

  public Origin(String actor, String source) {
    this(actor, source, Optional.empty());
  }

  MetaData with(String fingerprint) {
    MetaData origin =
        MetaData.with(ACTOR, actor).and(SOURCE, source).and(CommandDesk.FINGERPRINT, fingerprint);
    return correlationId.map(id -> origin.and(CORRELATION_ID, id)).orElse(origin);
  }
}
