/// What all reference data have in common: they hold from a date on, and are told by facts.
@NullMarked
package org.sycee.treasury.reference;

import org.jspecify.annotations.NullMarked;
