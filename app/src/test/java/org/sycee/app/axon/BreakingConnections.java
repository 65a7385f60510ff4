package org.sycee.app.axon;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Connections that can be made to break after the database has committed and before it can say so.
final class BreakingConnections extends DelegatingDataSource {
  private volatile boolean breaking;

  BreakingConnections(DataSource database) {
    super(database);
  }

  void breakAfterNextCommit() {
    breaking = true;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (_, method, arguments) -> {
              try {
                Object result = method.invoke(connection, arguments);
                if (breaking && method.getName().equals("commit")) {
                  breaking = false;
                  connection.close();
                  throw new SQLException("the connection broke", "08006");
                }
                return result;
              } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
              }
            });
  }
}
