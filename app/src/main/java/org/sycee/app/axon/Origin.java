package org.sycee.app.axon;

import org.axonframework.messaging.MetaData;

/// Who sent a command and from where; stored with every event it causes.
public record Origin(String actor, String source) {
  public static final String ACTOR = "actor";
  public static final String SOURCE = "source";

  MetaData with(String fingerprint) {
    return MetaData.with(ACTOR, actor)
        .and(SOURCE, source)
        .and(CommandDesk.FINGERPRINT, fingerprint);
  }
}
