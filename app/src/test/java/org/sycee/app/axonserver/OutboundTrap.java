package org.sycee.app.axonserver;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.sycee.app.Application;

/// Starts Sycee in a program of its own, without JUnit in sight (Axon's update checker hides from
/// tests), and writes down every address a client asked the way to.
final class OutboundTrap extends ProxySelector {
  private final Queue<URI> asked = new ConcurrentLinkedQueue<>();

  private OutboundTrap() {}

  /// The first argument is the file to write, the others are settings.
  public static void main(String[] args) throws IOException {
    var trap = new OutboundTrap();
    ProxySelector.setDefault(trap);
    List<String> settings = List.of(args).subList(1, args.length);
    new SpringApplicationBuilder(Application.class)
        .properties(settings.toArray(String[]::new))
        .run()
        .close();
    Files.write(Path.of(args[0]), trap.asked.stream().map(URI::toString).toList());
  }

  @Override
  public List<Proxy> select(URI address) {
    asked.add(address);
    return List.of(Proxy.NO_PROXY);
  }

  @Override
  public void connectFailed(URI address, SocketAddress proxy, IOException e) {
    asked.add(address);
  }
}
