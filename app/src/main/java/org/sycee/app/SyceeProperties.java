package org.sycee.app;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Everything that can be set; each is also an environment variable (`sycee.db.url` is
/// `SYCEE_DB_URL`).
///
/// @param home where the embedded database and its password live; application.yml has the default,
///   because a placeholder in a `@DefaultValue` would be taken as it stands
/// @param server whether this is the server, not a command that ends; set by the command line
/// @param sample whether an empty store is filled with the sample bank
/// @param bic ours in messages between banks, `SYCECNBJ`, or one for each entity, `CN01=SYCECNBJ,…`
@ConfigurationProperties("sycee")
public record SyceeProperties(
    Path home,
    @DefaultValue("true") boolean server,
    @DefaultValue("true") boolean sample,
    @DefaultValue("") String bic,
    @DefaultValue Db db,
    @DefaultValue Log log,
    @DefaultValue AxonServer axonserver) {

  /// The BIC of a legal entity of ours; empty if none is set.
  public String bicOf(String entity) {
    if (!bic.contains("=")) {
      return bic.strip();
    }
    for (String each : bic.split(",", -1)) {
      String[] named = each.split("=", 2);
      if (named.length == 2 && named[0].strip().equals(entity)) {
        return named[1].strip();
      }
    }
    return "";
  }

  /// An external PostgreSQL; without a URL the embedded one is used.
  ///
  /// @param user the application's role: it may add events and read them, never change them
  /// @param adminUser the role that owns the schemas and migrates them; none to migrate by hand
  /// @param poolSize connections for reading; the log writer has one of its own
  public record Db(
      @Nullable String url,
      @DefaultValue("sycee_app") String user,
      @DefaultValue("") String password,
      @Nullable String adminUser,
      @DefaultValue("") String adminPassword,
      @DefaultValue("16") int poolSize) {}

  /// How the log is read.
  ///
  /// @param checkAtStart whether every stored event is read before anything is served
  /// @param cachedAggregates how many aggregates are kept in memory
  public record Log(
      @DefaultValue("true") boolean checkAtStart, @DefaultValue("200000") int cachedAggregates) {}

  /// The Axon Server of the profile `axonserver`; without the profile nothing here is used.
  ///
  /// @param servers `host:port` of any nodes, separated by commas
  /// @param token the application's token, if the server asks for one
  /// @param context the context that holds the events; one that is not DCB
  /// @param certFile the certificate to trust, if it is not one of the JDK's
  /// @param clientId the name of this node; the process id and host by default
  /// @param patience how long a start waits for the server to answer
  public record AxonServer(
      @DefaultValue("localhost:8124") String servers,
      @Nullable String token,
      @DefaultValue("default") String context,
      @DefaultValue("false") boolean sslEnabled,
      @Nullable Path certFile,
      @Nullable String clientId,
      @DefaultValue("30s") Duration patience) {

    /// An empty token, such as that of an unset variable in a compose file, is none.
    public AxonServer {
      token = token == null || token.isBlank() ? null : token;
    }

    /// So that `SYCEE_AXONSERVER=host:port` alone names the server.
    public static AxonServer valueOf(String servers) {
      return new AxonServer(servers, null, "default", false, null, null, Duration.ofSeconds(30));
    }
  }
}
