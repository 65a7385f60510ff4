package org.sycee.app.axon;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Predicate;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/// A bounded cache of aggregates that the garbage collector does not empty.
///
/// Axon drops an aggregate whenever a command to it fails, and puts it back whenever one succeeds.
/// Here only a unit of work that changes the aggregate does either: one that was refused has left
/// it as it was, and to read a running account's thousands of events again for each refusal would
/// let anybody stop it. What another program changes must be forgotten by [#forget].
public final class StrongCache implements Cache {
  private final com.github.benmanes.caffeine.cache.Cache<Object, Object> entries;

  private final Predicate<String> isChangingNow;

  /// One that nobody tells about changes by others: whatever fails is read again.
  public StrongCache(int maximumSize) {
    this(maximumSize, _ -> true);
  }

  /// `isChangingNow` tells whether the unit of work in hand changes the aggregate.
  public StrongCache(int maximumSize, Predicate<String> isChangingNow) {
    this.entries = Caffeine.newBuilder().maximumSize(maximumSize).build();
    this.isChangingNow = isChangingNow;
  }

  /// Drops an aggregate, whatever happens to it now.
  public void forget(String aggregateId) {
    entries.invalidate(aggregateId);
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the signature is Axon's
  public <K, V> @Nullable V get(K key) {
    return (V) entries.getIfPresent(key);
  }

  @Override
  public void put(Object key, Object value) {
    if (isChangingNow.test(key.toString())) {
      entries.put(key, value);
    }
  }

  @Override
  public boolean putIfAbsent(Object key, Object value) {
    return entries.asMap().putIfAbsent(key, value) == null;
  }

  @Override
  public boolean remove(Object key) {
    return isChangingNow.test(key.toString()) && entries.asMap().remove(key) != null;
  }

  @Override
  public void removeAll() {
    entries.invalidateAll();
  }

  @Override
  public boolean containsKey(Object key) {
    return entries.asMap().containsKey(key);
  }

  /// Nobody listens to this cache.
  @Override
  public Registration registerCacheEntryListener(EntryListener listener) {
    throw new IllegalStateException("the cache of aggregates has no listeners");
  }
}
