package org.sycee.projections;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/// Folds the events of one batch in memory and writes the result once, in the transaction that also
/// stores how far the processor has come.
public final class Batch {
  private Batch() {}

  /// The fold of the batch being processed; the first call begins it and arranges for it to be
  /// flushed before the batch commits.
  public static <F> F current(String name, Supplier<F> begin, Consumer<F> flush) {
    UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get().root();
    F fold = unitOfWork.getResource(name);
    if (fold == null) {
      F begun = begin.get();
      unitOfWork.resources().put(name, begun);
      unitOfWork.onPrepareCommit(_ -> flush.accept(begun));
      return begun;
    }
    return fold;
  }
}
