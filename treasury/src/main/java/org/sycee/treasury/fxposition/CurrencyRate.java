package org.sycee.treasury.fxposition;

import java.util.Currency;
import org.sycee.money.ExchangeRate;

/// How many yuan one unit of a currency costs.
public record CurrencyRate(Currency currency, ExchangeRate rate) {}
