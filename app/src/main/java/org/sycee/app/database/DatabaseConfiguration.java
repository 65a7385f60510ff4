package org.sycee.app.database;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.sycee.app.SyceeProperties;
import org.sycee.app.SyceeProperties.Db;
import org.sycee.app.database.DatabaseAccess.Login;

/// The database as beans: the external one if a URL is set, the embedded one otherwise.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean
  DatabaseSource databaseSource(SyceeProperties properties) {
    Db db = properties.db();
    if (db.url() != null) {
      var admin = Optional.ofNullable(db.adminUser()).map(u -> new Login(u, db.adminPassword()));
      return DatabaseSource.external(
          new DatabaseAccess(db.url(), new Login(db.user(), db.password()), admin));
    }
    return DatabaseSource.embedded(EmbeddedDatabase.open(properties.home(), properties.server()));
  }

  @Bean
  Database database(DatabaseSource source, SyceeProperties properties) {
    return Database.open(source.access(), properties.db().poolSize());
  }

  /// The pool closes with [Database], which closes before the embedded server does.
  @Bean(destroyMethod = "")
  DataSource dataSource(Database database) {
    return database.pool();
  }
}
