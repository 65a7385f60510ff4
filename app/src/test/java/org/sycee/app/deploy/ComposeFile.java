package org.sycee.app.deploy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.sycee.app.SyceeProperties;
import org.yaml.snakeyaml.Yaml;

/// A compose file, and what is wrong with it.
record ComposeFile(String text, Set<String> knownVariables) {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?::([-?])([^}]*))?}");
  private static final Pattern PINNED = Pattern.compile(".+:[\\w.-]*\\d+\\.\\d+[\\w.-]*");
  private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|TOKEN|SECRET).*");

  /// The environment names of all settings of the program.
  static Set<String> settings() {
    var names = new TreeSet<String>();
    collect("SYCEE", SyceeProperties.class, names);
    return names;
  }

  private static void collect(String prefix, Class<?> type, Set<String> names) {
    for (RecordComponent component : type.getRecordComponents()) {
      String name = prefix + '_' + component.getName().toUpperCase(Locale.ROOT);
      if (component.getType().isRecord()) {
        collect(name, component.getType(), names);
      } else {
        names.add(name);
      }
    }
  }

  /// Every variable the file takes from the environment.
  Set<String> variables() {
    var names = new HashSet<String>();
    VARIABLE.matcher(text).results().forEach(match -> names.add(match.group(1)));
    return names;
  }

  /// One sentence for each fault.
  List<String> faults() {
    var faults = new ArrayList<String>();
    Map<String, Object> services = map(map(new Yaml().load(text)).get("services"));
    services.forEach((name, service) -> check(name, map(service), services, faults));
    return faults;
  }

  private void check(
      String name, Map<String, Object> service, Map<String, Object> all, List<String> faults) {
    if (!PINNED.matcher(String.valueOf(service.get("image"))).matches()) {
      faults.add("%s: the image %s is not pinned".formatted(name, service.get("image")));
    }
    for (Object port : list(service.get("ports"))) {
      if (!port.toString().startsWith("127.0.0.1:")) {
        faults.add("%s: port %s is not on the loopback address".formatted(name, port));
      }
    }
    if (!map(service.get("healthcheck")).containsKey("test")) {
      faults.add(name + ": no health check");
    }
    if (service.get("depends_on") instanceof List) {
      faults.add(name + ": depends_on has no condition");
    } else {
      map(service.get("depends_on"))
          .forEach((other, how) -> checkDependency(name, other, map(how), all, faults));
    }
    checkEnvironment(name, map(service.get("environment")), faults);
  }

  private static void checkDependency(
      String name,
      String other,
      Map<String, Object> how,
      Map<String, Object> all,
      List<String> faults) {
    if (!"service_healthy".equals(how.get("condition"))) {
      faults.add("%s: does not wait until %s is healthy".formatted(name, other));
    }
    boolean optional = map(all.get(other)).containsKey("profiles");
    if (optional && !Boolean.FALSE.equals(how.get("required"))) {
      faults.add("%s: requires %s, which only a profile starts".formatted(name, other));
    }
  }

  private void checkEnvironment(String name, Map<String, Object> given, List<String> faults) {
    var settings = new HashMap<String, Object>();
    given.forEach((variable, value) -> {
      if (SECRET.matcher(variable).matches() && hasDefault(String.valueOf(value))) {
        faults.add("%s: %s has a default".formatted(name, variable));
      }
      if (variable.startsWith("SYCEE_")) {
        settings.put(variable, interpolated(String.valueOf(value)));
        if (!knownVariables.contains(variable)) {
          faults.add("%s: %s is no setting of Sycee".formatted(name, variable));
        }
      }
    });
    try {
      bound(settings);
    } catch (BindException e) {
      faults.add("%s: a default does not parse: %s".formatted(name, e.getMessage()));
    }
  }

  private static boolean hasDefault(String value) {
    List<MatchResult> variables = VARIABLE.matcher(value).results().toList();
    return variables.isEmpty()
        || variables.stream().anyMatch(v -> "-".equals(v.group(2)) && !v.group(3).isEmpty());
  }

  /// The value as compose would pass it with nothing set but what must be.
  private static String interpolated(String value) {
    return VARIABLE
        .matcher(value)
        .replaceAll(match -> "-".equals(match.group(2)) ? match.group(3) : "given");
  }

  /// The settings as the program would read them from these variables.
  static SyceeProperties bound(Map<String, Object> variables) {
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
    environment
        .getPropertySources()
        .addLast(
            new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
    return Binder.get(environment).bindOrCreate("sycee", SyceeProperties.class);
  }

  /// The settings of one service with nothing set but what must be.
  SyceeProperties settingsOf(String service) {
    Map<String, Object> services = map(map(new Yaml().load(text)).get("services"));
    var given = new HashMap<String, Object>();
    map(map(services.get(service)).get("environment"))
        .forEach((variable, value) -> given.put(variable, interpolated(String.valueOf(value))));
    return bound(given);
  }

  @SuppressWarnings("unchecked") // the keys of a compose file are text
  private static Map<String, Object> map(@Nullable Object yaml) {
    return yaml instanceof Map<?, ?> found ? (Map<String, Object>) found : Map.of();
  }

  private static List<?> list(@Nullable Object yaml) {
    return yaml instanceof List<?> found ? found : List.of();
  }
}
