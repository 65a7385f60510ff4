package org.sycee.app.eventstore;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.sycee.app.eventstore.history.EventHistory;
import org.sycee.ledger.Event;

/// The permanent name of every event: the simple name of its record, independent of packages.
public final class EventTypes {
  private final Map<String, Class<? extends Event>> classes = new TreeMap<>();
  private final EventHistory history;

  /// All records of the sealed families.
  public EventTypes(Collection<Class<? extends Event>> families, EventHistory history) {
    this.history = history;
    families.forEach(this::add);
    history.requireOf(classes.keySet());
  }

  private void add(Class<? extends Event> family) {
    for (Class<? extends Event> type : SealedFamily.recordsOf(family)) {
      Class<?> other = classes.putIfAbsent(type.getSimpleName(), type);
      if (other != null && other != type) {
        throw new IllegalStateException(type + " and " + other + " have the same stored name");
      }
    }
  }

  public Collection<Class<? extends Event>> all() {
    return classes.values();
  }

  public String nameOf(Class<?> type) {
    String name = type.getSimpleName();
    if (classes.get(name) != type) {
      throw new IllegalArgumentException(type + " is not a registered event");
    }
    return name;
  }

  /// 1 and the number of changes recorded for the name.
  public int revisionOf(String name) {
    return history.revisionOf(name);
  }

  /// Whether an event stored under this name in this revision can be read.
  public boolean knows(String name, int revision) {
    String today = history.nameToday(name);
    return classes.containsKey(today) && revision >= 1 && revision <= revisionOf(today);
  }

  /// The class that an event stored under this name is read as; throws for an unknown name.
  public Class<? extends Event> classOf(String storedName) {
    Class<? extends Event> type = classes.get(history.nameToday(storedName));
    if (type == null) {
      throw new IllegalArgumentException("no event is named " + storedName);
    }
    return type;
  }
}
