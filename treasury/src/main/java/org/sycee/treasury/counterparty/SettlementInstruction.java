package org.sycee.treasury.counterparty;

import java.util.Currency;

/// Where a counterparty wants to be paid in a currency: its account, at which institution (a BIC,
/// or the name of a payment system such as CNAPS).
public record SettlementInstruction(Currency currency, String account, String institution) {}
