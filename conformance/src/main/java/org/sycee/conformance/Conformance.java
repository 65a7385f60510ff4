package org.sycee.conformance;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The command line `SUITE PATH…`: a line for each case that did not pass, then the counts.
///
/// The exit code is 0 when no case failed, 1 when one did, 2 when nothing could be judged.
public final class Conformance {
  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;

  private final PrintWriter out;
  private final PrintWriter err;

  Conformance(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  public static void main(String[] args) {
    var out = new PrintWriter(System.out, true, System.out.charset());
    var err = new PrintWriter(System.err, true, System.err.charset());
    System.exit(new Conformance(out, err).run(args));
  }

  int run(String... args) {
    if (args.length < 2) {
      return refuse("usage: conformance SUITE PATH…, with SUITE one of " + titles());
    }
    Optional<Suites> known =
        Arrays.stream(Suites.values()).filter(suite -> suite.title().equals(args[0])).findFirst();
    if (known.isEmpty()) {
      return refuse("no suite is named " + args[0] + "; there are " + titles());
    }
    Suites suite = known.get();
    return suite
        .suite()
        .map(cases -> run(suite, cases, Stream.of(args).skip(1).map(Path::of).toList()))
        .orElseGet(() -> refuse("the suite " + suite.title() + " is not built yet"));
  }

  private int run(Suites suite, Suite cases, List<Path> paths) {
    var report = new Report(out);
    try {
      for (Path path : paths) {
        List<Path> files = CaseFiles.of(suite, path);
        if (files.isEmpty()) {
          return refuse(path + " holds no file of the suite " + suite.title());
        }
        for (Path file : files) {
          runFile(cases, file, report);
        }
      }
    } catch (IOException e) {
      return refuse(String.valueOf(e.getMessage()));
    }
    out.println(report);
    return report.failed() == 0 ? 0 : FAILED;
  }

  private static void runFile(Suite cases, Path file, Report report) throws IOException {
    try {
      cases.run(CaseFiles.read(file), report);
    } catch (IOException e) {
      throw new IOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private int refuse(String sentence) {
    err.println(sentence);
    return WRONG_USAGE;
  }

  private static String titles() {
    return Arrays.stream(Suites.values()).map(Suites::title).collect(Collectors.joining(", "));
  }
}
