package org.sycee.ledger;

/// A fact that puts the books right: it takes an earlier entry back, or adjusts it by one of its
/// own. Only such a fact corrects an error that supervision registered.
public interface Correction extends MovesMoney {}
