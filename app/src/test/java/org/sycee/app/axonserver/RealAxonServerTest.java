package org.sycee.app.axonserver;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/// The scenes against a running Axon Server whose context `default` holds nothing but Sycee's
/// events. It leaves its events there.
@EnabledIfEnvironmentVariable(
    named = "SYCEE_AXONSERVER",
    matches = ".+:\\d+",
    disabledReason = "set SYCEE_AXONSERVER=host:port to a running Axon Server to play the scenes")
class RealAxonServerTest extends AxonServerScenes {

  @Override
  String server() {
    return System.getenv("SYCEE_AXONSERVER");
  }

  @Override
  void stopServer() {
    // it is not ours
  }
}
