package org.sycee.treasury.deal;

import org.sycee.treasury.counterparty.Counterparties;
import org.sycee.treasury.limit.Limits;
import org.sycee.treasury.portfolio.Portfolios;

/// What a deal is checked against, at the moment of the decision.
public record DealingRoom(Counterparties counterparties, Portfolios portfolios, Limits limits) {}
