package org.sycee.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.sycee.app.cli.Main;

/// Starts Sycee: as a server, or for one command if there are arguments.
@SpringBootApplication
@EnableConfigurationProperties(SyceeProperties.class)
public class Application {

  public static void main(String[] args) {
    if (args.length == 0) {
      SpringApplication.run(Application.class);
    } else {
      System.exit(Main.run(args));
    }
  }
}
