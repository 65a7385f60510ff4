/// The published cases of the ACTUS Financial Research Foundation (actus-tests): their words are
/// translated to ours here, and nowhere else.
///
/// A case with a term, a type or a value that we do not know is skipped with the reason; it never
/// passes in silence.
@NullMarked
package org.sycee.conformance.actus;

import org.jspecify.annotations.NullMarked;
