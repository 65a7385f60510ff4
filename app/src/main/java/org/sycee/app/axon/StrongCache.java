package org.sycee.app.axon;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/// A bounded cache of aggregates that the garbage collector does not empty.
public final class StrongCache implements Cache {
  private final com.github.benmanes.caffeine.cache.Cache<Object, Object> entries;

  public StrongCache(int maximumSize) {
    this.entries = Caffeine.newBuilder().maximumSize(maximumSize).build();
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the signature is Axon's
  public <K, V> @Nullable V get(K key) {
    return (V) entries.getIfPresent(key);
  }

  @Override
  public void put(Object key, Object value) {
    entries.put(key, value);
  }

  @Override
  public boolean putIfAbsent(Object key, Object value) {
    return entries.asMap().putIfAbsent(key, value) == null;
  }

  @Override
  public boolean remove(Object key) {
    return entries.asMap().remove(key) != null;
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
