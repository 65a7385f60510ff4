/// Standing orders: a customer's wish to pay the same amount to another deposit again and again.
///
/// An order is placed, carried out at the end of each of its days until its last one, and may be
/// cancelled. It is carried out in one transaction with the transfer it causes. A day on which the
/// deposits refuse the transfer (no funds, a freeze) is a fact too, with the refusal's code; its
/// terms say how often the transfer is tried again before the day is given up, and after how many
/// days given up the order ends.
///
/// A transfer within the bank needs no other bank to be open, so the order's days are calendar
/// days: that of a Saturday is paid at the end of the Saturday if the legal entity opened it as a
/// business day, else at the end of the next day it opens.
@NullMarked
package org.sycee.ledger.standingorder;

import org.jspecify.annotations.NullMarked;
