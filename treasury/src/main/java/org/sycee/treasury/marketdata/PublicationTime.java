package org.sycee.treasury.marketdata;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;

/// When on its day an index is published, where it is: `11:00 Asia/Shanghai`.
public record PublicationTime(LocalTime time, ZoneId zone) {

  public static PublicationTime parse(String text) {
    int blank = text.indexOf(' ');
    try {
      if (blank > 0) {
        return new PublicationTime(
            LocalTime.parse(text.substring(0, blank)), ZoneId.of(text.substring(blank + 1)));
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(shape(text), e);
    }
    throw new IllegalArgumentException(shape(text));
  }

  private static String shape(String text) {
    return "a time of publication is written 11:00 Asia/Shanghai, but this one is '%s'"
        .formatted(text);
  }

  @Override
  public String toString() {
    return time + " " + zone;
  }
}
