package org.sycee.treasury.reference;

import java.util.Locale;

/// A name of ours as messages between banks carry it, in at most 16 capital letters, digits and `-`
/// (SWIFT field 20): without the prefix of its kind, and of a longer one its end, where names that
/// are counted differ. `deal_week-7` is sent as `WEEK-7`. Two long names may become the same
/// reference; whoever reads one back looks at amount and date, too.
public final class MessageReference {
  private static final int LONGEST = 16;

  private MessageReference() {}

  public static String of(String name) {
    String plain =
        name.replaceFirst("^[a-z]{3,4}_", "").toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "-");
    return plain.substring(Math.max(0, plain.length() - LONGEST));
  }
}
