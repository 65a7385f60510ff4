package org.sycee.treasury.portfolio;

import org.sycee.money.Rate;

/// How far from the market a deal in a portfolio may be agreed: by at most `tolerance` of what the
/// newest snapshot of `source` quotes, `0.02` being 2 %. What the market does not quote is not
/// compared.
public record PriceBand(String source, Rate tolerance) {}
