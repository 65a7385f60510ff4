/// The posting rules, asked for every kind of fact and shown entries that are wrong.
@NullMarked
package org.sycee.ledger.postingrule;

import org.jspecify.annotations.NullMarked;
