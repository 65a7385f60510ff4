package org.sycee.ledger;

/// A wish for something that nobody has used yet, under an id chosen by the caller, and that no
/// other history takes part in. It is decided without looking first whether the id is free: the log
/// refuses the second beginning of a history, and then, or when the wish would be refused, it is
/// decided again by what the log holds.
public interface BeginsHistory extends Command {}
