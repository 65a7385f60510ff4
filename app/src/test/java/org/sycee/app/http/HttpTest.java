package org.sycee.app.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;
import org.sycee.app.Application;
import org.sycee.app.TestDatabases;
import org.sycee.app.database.DatabaseAccess;

/// A test of the whole program through HTTP. All such tests share one program and its database, so
/// each works with a legal entity of its own ([Http#newEntity()]).
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Application.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = HttpTest.FreshDatabase.class)
public @interface HttpTest {

  final class FreshDatabase
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      DatabaseAccess access = TestDatabases.empty();
      var admin = access.admin().orElseThrow();
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "fresh database",
                  Map.of(
                      "sycee.sample", "false",
                      "sycee.bic", "SYCECNBJXXX",
                      "sycee.db.url", access.url(),
                      "sycee.db.user", access.application().user(),
                      "sycee.db.password", access.application().password(),
                      "sycee.db.admin-user", admin.user(),
                      "sycee.db.admin-password", admin.password())));
    }
  }
}
