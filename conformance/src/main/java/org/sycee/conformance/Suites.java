package org.sycee.conformance;

import java.util.Optional;
import org.sycee.conformance.actus.ActusSuite;
import org.sycee.conformance.china.ChineseBondSuite;
import org.sycee.conformance.china.CnConventionsSuite;
import org.sycee.conformance.ifrs9.Ifrs9Suite;
import org.sycee.conformance.position.PositionSuite;
import org.sycee.conformance.quantlib.BondSuite;
import org.sycee.conformance.quantlib.DayCountSuite;
import org.sycee.conformance.quantlib.DepositsSuite;
import org.sycee.conformance.quantlib.FxForwardSuite;
import org.sycee.conformance.quantlib.ScheduleSuite;
import org.sycee.conformance.quantlib.SwapSuite;
import org.sycee.conformance.quantlib.ZeroBondSuite;

/// The table of contents: every suite by its name on the command line, and the files it takes out
/// of a folder. A file that is named itself is always read.
public enum Suites {
  ACTUS("actus", ".*\\.json", new ActusSuite()),
  DAY_COUNTS("daycounts", ".*daycounts.*\\.json", new DayCountSuite()),
  SCHEDULES("schedules", ".*schedules.*\\.json", new ScheduleSuite()),
  DEPOSITS("deposits", ".*deposits.*\\.json", new DepositsSuite()),
  CHINESE_CONVENTIONS("cn-conventions", ".*cn-convention-cases.*\\.json", new CnConventionsSuite()),
  IFRS_9("ifrs9", ".*ifrs9.*\\.json", new Ifrs9Suite()),
  POSITIONS("positions", ".*position-cases.*\\.json", new PositionSuite()),
  BONDS("bonds", ".*quantlib-bonds.*\\.json", new BondSuite()),
  ZERO_BONDS("zero-bonds", ".*zero-bonds.*\\.json", new ZeroBondSuite()),
  CHINESE_BONDS("cn-bonds", ".*cn-bond-.*cases.*\\.json", new ChineseBondSuite()),
  SWAPS("swaps", ".*quantlib-swaps.*\\.json", new SwapSuite()),
  FX_FORWARDS("fxforwards", ".*fxforwards.*\\.json", new FxForwardSuite()),
  REGULATORY("regulatory", ".*\\.json");

  private final String title;
  private final String files;
  private final Optional<Suite> suite;

  Suites(String title, String files) {
    this(title, files, Optional.empty());
  }

  Suites(String title, String files, Suite suite) {
    this(title, files, Optional.of(suite));
  }

  Suites(String title, String files, Optional<Suite> suite) {
    this.title = title;
    this.files = files;
    this.suite = suite;
  }

  public String title() {
    return title;
  }

  /// Empty while the suite is not built.
  public Optional<Suite> suite() {
    return suite;
  }

  boolean takes(String fileName) {
    return fileName.matches(files);
  }
}
