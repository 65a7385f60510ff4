/// What an agreement means in dates and amounts: pure functions from terms, observed rates and what
/// happened, to dated cash flows, outstanding principal and accrued interest.
///
/// - [DebtTerms] → [Debt]: everything with a principal. How it is repaid is its [Redemption]: at
///   maturity, linearly, by fixed instalments, as an annuity, in steps, on call or on demand.
/// - [FxForward], [InterestRateSwap] and [LegSwap] are the dealings of a treasury; [Cash] is money.
/// - [ContractEvent] is one dated event with its amount and the [ContractState] after it.
/// - [TermsRefused] names what terms cannot be, before anything is computed.
///
/// The formulas are those of the ACTUS Technical Specification 1.1 (techspecs), cited by section.
/// Results are unrounded ([java.math.MathContext#DECIMAL128]) unless the terms name a
/// [org.sycee.money.Rounding]. Amounts are seen from our side: positive is received. Where
/// published cases contradict economics, economics is followed; [PublishedCases] is the only way to
/// the published figures, and nothing that came from it may be booked.
@NullMarked
package org.sycee.contract;

import org.jspecify.annotations.NullMarked;
