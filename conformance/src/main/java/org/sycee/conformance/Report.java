package org.sycee.conformance;

import java.io.PrintWriter;

/// What became of each case: a line for everything that did not pass, and the counts.
///
/// Every case is told exactly once.
public final class Report {
  private final PrintWriter out;
  private long passed;
  private long failed;
  private long skipped;

  public Report(PrintWriter out) {
    this.out = out;
  }

  public void passed() {
    passed++;
  }

  /// The first thing in which the case and we differ.
  public void failed(String id, String field, Object expected, Object got) {
    failed++;
    line(id + " " + field + " " + expected + " " + got);
  }

  public void skipped(String id, String reason) {
    skipped(id, 1, reason);
  }

  /// Several cases that are skipped for one reason.
  public void skipped(String group, int cases, String reason) {
    skipped += cases;
    line(group + " skipped " + reason);
  }

  /// A case whose expected result contradicts its own rules; it counts as skipped.
  public void disputed(String id, String reason) {
    skipped++;
    line(id + " disputed " + reason);
  }

  public long failed() {
    return failed;
  }

  public long passedCount() {
    return passed;
  }

  public long skippedCount() {
    return skipped;
  }

  @Override
  public String toString() {
    return passed + " passed, " + failed + " failed, " + skipped + " skipped";
  }

  private void line(String text) {
    out.println(text.replaceAll("\\s+", " "));
  }
}
