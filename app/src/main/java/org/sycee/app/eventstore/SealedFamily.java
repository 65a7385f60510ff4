package org.sycee.app.eventstore;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The records of a sealed family of events or commands, each once even if it belongs to several of
/// its branches.
public final class SealedFamily {
  private SealedFamily() {}

  /// All records under the sealed type, or the type alone if it is a record.
  public static <T> List<Class<? extends T>> recordsOf(Class<? extends T> family) {
    var records = new LinkedHashSet<Class<? extends T>>();
    collect(family, records);
    return List.copyOf(records);
  }

  @SuppressWarnings("unchecked") // what a sealed type permits is of that type
  private static <T> void collect(Class<? extends T> type, Set<Class<? extends T>> records) {
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
