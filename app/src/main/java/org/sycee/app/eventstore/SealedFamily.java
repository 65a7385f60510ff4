package org.sycee.app.eventstore;

import java.util.ArrayList;
import java.util.List;

/// The records of a sealed family of events or commands.
public final class SealedFamily {
  private SealedFamily() {}

  /// All records under the sealed type, or the type alone if it is a record.
  public static <T> List<Class<? extends T>> recordsOf(Class<? extends T> family) {
    var records = new ArrayList<Class<? extends T>>();
    collect(family, records);
    return records;
  }

  @SuppressWarnings("unchecked") // what a sealed type permits is of that type
  private static <T> void collect(Class<? extends T> type, List<Class<? extends T>> records) {
    if (type.isRecord()) {
      records.add(type);
      return;
    }
    Class<?>[] permitted = type.getPermittedSubclasses();
    if (permitted == null) {
      throw new IllegalStateException(type + " is neither a record nor sealed");
    }
    for (Class<?> subtype : permitted) {
      collect((Class<? extends T>) subtype, records);
    }
  }
}
