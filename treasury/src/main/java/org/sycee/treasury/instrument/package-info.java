/// Securities the treasury deals in: what they pay, who owes it, where they are traded, each from a
/// date on.
///
/// A security is defined, changed and retired. Nothing is overwritten: a change dated back says
/// what was true then, and the log says when we learnt of it.
@NullMarked
package org.sycee.treasury.instrument;

import org.jspecify.annotations.NullMarked;
