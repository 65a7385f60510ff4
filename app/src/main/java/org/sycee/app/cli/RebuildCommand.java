package org.sycee.app.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sycee.app.books.BooksKeeper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Throws the books away and makes them anew from the log.
@Command(
    name = "rebuild",
    description = "Throw the books away and make them anew from the log.",
    mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {
  private static final double NANOS_PER_SECOND = 1e9;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--progress", description = "Show progress even if this is no terminal.")
  private boolean progress;

  @Override
  public Integer call() {
    try (Sycee sycee = Sycee.open()) {
      long head = sycee.log().reader().headPosition();
      long started = System.nanoTime();
      BooksKeeper keeper = sycee.keeper();
      keeper.forget();
      try (ProgressLine line = ProgressLine.of("rebuild", head, progress)) {
        keeper.await(line::stepTo);
      }
      double seconds = (System.nanoTime() - started) / NANOS_PER_SECOND;
      Main.out(spec)
          .printf(
              "the books were made anew from %,d events in %.1f seconds (%,.0f events/s)%n",
              head, seconds, head / seconds);
      return 0;
    }
  }
}
