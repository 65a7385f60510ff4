package org.sycee.treasury.marketdata;

/// What the sources of market data have told lately, at the moment of a decision.
@FunctionalInterface
public interface RecentMarkets {
  /// [RecentMarket#EMPTY] if the source has told nothing.
  RecentMarket of(String source);
}
