/// Cases of anti-money-laundering (反洗钱): what became of an alert.
///
/// A case is opened for an alert with the transactions behind it; a specialist rates it; it is
/// reported to the next level within two business days of its opening. Reporting late is possible,
/// and stays visible.
@NullMarked
package org.sycee.ledger.aml;

import org.jspecify.annotations.NullMarked;
