package org.sycee.app.cli;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// A progress bar on the error stream, or nothing where nobody would watch it.
final class ProgressLine implements AutoCloseable {
  private static final int WIDTH = 80;
  private static final int REFRESH_MILLIS = 500;

  private final Optional<ProgressBar> bar;

  private ProgressLine(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  /// A bar if a terminal is watching, or if it was asked for.
  static ProgressLine of(String task, long steps, boolean always) {
    boolean terminal = isTerminal();
    if (!terminal && !always) {
      return new ProgressLine(Optional.empty());
    }
    ProgressBarStyle style =
        isSimple(terminal) ? ProgressBarStyle.ASCII : ProgressBarStyle.UNICODE_BLOCK;
    return new ProgressLine(
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .setMaxRenderedLength(WIDTH)
                .setStyle(style)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                .build()));
  }

  @SuppressWarnings("SystemConsoleNull") // from JDK 25 on it is null again without a terminal
  private static boolean isTerminal() {
    var console = System.console();
    return console != null && console.isTerminal();
  }

  private static boolean isSimple(boolean terminal) {
    String term = System.getenv("TERM");
    boolean dumb = term == null || term.equals("dumb");
    return !terminal
        || dumb
        || !Charset.defaultCharset().name().toUpperCase(Locale.ROOT).startsWith("UTF");
  }

  /// What is being done now.
  void tell(String message) {
    bar.ifPresent(shown -> shown.setExtraMessage(" " + message));
  }

  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  void stepTo(long position) {
    bar.ifPresent(shown -> shown.stepTo(position));
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
