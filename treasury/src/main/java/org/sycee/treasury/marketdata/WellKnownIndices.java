package org.sycee.treasury.marketdata;

import java.util.Collections;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sycee.time.DayCount;
import org.sycee.time.Tenor;

/// The terms of the indices that Chinese banks look at most, so that nobody has to type them.
///
/// Sources: Shibor and FR by CFETS (chinamoney.com.cn), LPR by PBOC announcement 15/2019, SOFR by
/// the Federal Reserve Bank of New York, €STR by the ECB. Those two are published on the next day.
/// DR007 is the mean of a whole day; the time is that of its close.
public final class WellKnownIndices {
  private static final String CHINA = "CNBE";
  private static final Map<IndexId, IndexTerms> ALL = all();

  private WellKnownIndices() {}

  /// The terms of the index; empty if it is none of them.
  public static Optional<IndexTerms> of(IndexId id) {
    return Optional.ofNullable(ALL.get(id));
  }

  public static Map<IndexId, IndexTerms> byId() {
    return ALL;
  }

  private static Map<IndexId, IndexTerms> all() {
    var all = new TreeMap<IndexId, IndexTerms>();
    for (String tenor : new String[] {"ON", "1W", "2W", "1M", "3M", "6M", "9M", "1Y"}) {
      all.put(
          new IndexId("SHIBOR_" + tenor),
          chinese("Shibor " + tenor, DayCount.ACT_360, tenor, "11:00 Asia/Shanghai"));
    }
    for (String tenor : new String[] {"1Y", "5Y"}) {
      all.put(
          new IndexId("LPR_" + tenor),
          chinese("Loan prime rate " + tenor, DayCount.ACT_360, tenor, "09:00 Asia/Shanghai"));
    }
    all.put(new IndexId("FR001"), repo("Fixing repo rate of a day", "1D", "11:30"));
    all.put(new IndexId("FR007"), repo("Fixing repo rate of 7 days", "1W", "11:30"));
    all.put(new IndexId("FR014"), repo("Fixing repo rate of 14 days", "2W", "11:30"));
    all.put(
        new IndexId("DR007"),
        repo("Repo of 7 days between deposit-taking institutions", "1W", "17:00"));
    all.put(
        new IndexId("SOFR"),
        new IndexTerms(
            "Secured overnight financing rate",
            Currency.getInstance("USD"),
            DayCount.ACT_360,
            new Tenor("ON"),
            "USGS",
            PublicationTime.parse("08:00 America/New_York")));
    all.put(
        new IndexId("ESTR"),
        new IndexTerms(
            "Euro short-term rate",
            Currency.getInstance("EUR"),
            DayCount.ACT_360,
            new Tenor("ON"),
            "EUTA",
            PublicationTime.parse("08:00 Europe/Berlin")));
    return Collections.unmodifiableMap(all);
  }

  private static IndexTerms repo(String name, String tenor, String time) {
    return chinese(name, DayCount.ACT_365F, tenor, time + " Asia/Shanghai");
  }

  private static IndexTerms chinese(String name, DayCount dayCount, String tenor, String time) {
    return new IndexTerms(
        name,
        Currency.getInstance("CNY"),
        dayCount,
        new Tenor(tenor),
        CHINA,
        PublicationTime.parse(time));
  }
}
