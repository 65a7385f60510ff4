/// Alerts of the electronic early-warning system (电子预警).
///
/// A monitor clears an alert by phone, or tells the inspectors on site of a major risk, or sends a
/// doubtful one with an assistance task (协查任务书) to an assistant investigator. What was cleared by
/// phone is at its end; what was escalated or sent out is closed with what was found.
@NullMarked
package org.sycee.ledger.riskalert;

import org.jspecify.annotations.NullMarked;
