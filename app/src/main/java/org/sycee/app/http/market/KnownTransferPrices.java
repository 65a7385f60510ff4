package org.sycee.app.http.market;

import org.sycee.app.eventstore.EventLog;
import org.sycee.treasury.ftp.BehaviouralTenors;
import org.sycee.treasury.ftp.TenorAggregate;
import org.sycee.treasury.ftp.TenorEvent;
import org.sycee.treasury.ftp.TransferPrices;

/// Transfer prices as they are known at a position, read from the log itself.
public final class KnownTransferPrices {
  private final EventLog log;
  private final KnownMarket market;

  public KnownTransferPrices(EventLog log) {
    this.log = log;
    this.market = new KnownMarket(log);
  }

  /// Those of money with a maturity, which are the same for every entity.
  public TransferPrices prices(String source, String curve, long knownAt) {
    return prices(source, curve, BehaviouralTenors.NONE, knownAt);
  }

  /// Those of an entity, with the tenors it has assigned to products without a maturity.
  public TransferPrices prices(String source, String curve, String entity, long knownAt) {
    BehaviouralTenors tenors = BehaviouralTenors.NONE;
    for (var stored : log.reader().ofAggregate(TenorAggregate.idOf(entity), 0)) {
      if (stored.position() <= knownAt) {
        tenors = tenors.evolve((TenorEvent) log.json().read(stored));
      }
    }
    return prices(source, curve, tenors, knownAt);
  }

  private TransferPrices prices(
      String source, String curve, BehaviouralTenors tenors, long knownAt) {
    return new TransferPrices(curve, tenors, date -> market.snapshot(source, date, knownAt));
  }

  /// The position up to which the log is read if the caller names none.
  public long head() {
    return market.head();
  }
}
