package org.sycee.app.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StrongCacheTest {
  private final Set<String> changing = new HashSet<>();
  private final StrongCache cache = new StrongCache(10, changing::contains);

  @Test
  void keeps_what_a_unit_of_work_has_changed_and_drops_it_if_that_fails() {
    changing.add("dep_1");
    cache.put("dep_1", "after a deposit");
    assertThat(cache.<String, String>get("dep_1")).isEqualTo("after a deposit");
    assertThat(cache.remove("dep_1")).isTrue();
    assertThat(cache.containsKey("dep_1")).isFalse();
  }

  @Test
  void neither_drops_nor_replaces_what_a_unit_of_work_has_left_as_it_was() {
    changing.add("dep_1");
    cache.put("dep_1", "after a deposit");
    changing.clear();
    assertThat(cache.remove("dep_1")).isFalse();
    cache.put("dep_1", "read before another program changed it");
    assertThat(cache.<String, String>get("dep_1")).isEqualTo("after a deposit");
  }

  @Test
  void forgets_what_another_program_has_changed() {
    changing.add("dep_1");
    cache.put("dep_1", "after a deposit");
    changing.clear();
    cache.forget("dep_1");
    assertThat(cache.containsKey("dep_1")).isFalse();
  }
}
