package org.sycee.treasury.deal;

import org.sycee.treasury.calendar.Calendars;
import org.sycee.treasury.counterparty.Counterparties;
import org.sycee.treasury.instrument.Instruments;
import org.sycee.treasury.limit.Limits;
import org.sycee.treasury.marketdata.RecentMarkets;
import org.sycee.treasury.portfolio.Portfolios;
import org.sycee.treasury.position.Positions;

/// What a deal is checked against, at the moment of the decision.
public record DealingRoom(
    Counterparties counterparties,
    Portfolios portfolios,
    Limits limits,
    Instruments instruments,
    Positions positions,
    RecentMarkets markets,
    Calendars calendars) {}
