/// Who the treasury deals with: banks and other institutions, their groups, ratings, netting
/// agreements and settlement instructions, each from a date on.
///
/// A counterparty is registered, changed, suspended and resumed. Nothing is overwritten: a change
/// dated back says what was true then, and the log says when we learnt of it.
@NullMarked
package org.sycee.treasury.counterparty;

import org.jspecify.annotations.NullMarked;
