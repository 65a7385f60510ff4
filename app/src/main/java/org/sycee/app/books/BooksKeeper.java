package org.sycee.app.books;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.sycee.app.database.StartupException;
import org.sycee.app.eventstore.LogEnd;
import org.sycee.projections.Progress;

/// The processor that keeps the books in this program, if it is not the running server that does.
public final class BooksKeeper {
  private static final long PATIENCE_SECONDS = 120;
  private static final long CLAIM_PATIENCE_SECONDS = 15;
  private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private final Optional<TrackingEventProcessor> keeper;
  private final LogEnd end;
  private final Progress progress;

  public BooksKeeper(Configuration axon, LogEnd end, Progress progress) {
    // Axon answers null if nothing processes events, as next to a running server.
    this.keeper =
        Optional.ofNullable(axon.eventProcessingConfiguration())
            .flatMap(processors ->
                processors.eventProcessor(Progress.BOOKS, TrackingEventProcessor.class));
    this.end = end;
    this.progress = progress;
  }

  /// Does the work while nobody keeps the books here; then they catch up in large batches, which
  /// costs a fraction of following every commit. Books that a running server keeps are left to it.
  public <T> T atRest(Supplier<T> work) {
    Optional<TrackingEventProcessor> here = keeper.filter(BooksKeeper::isAtWork);
    here.ifPresent(TrackingEventProcessor::shutDown);
    try {
      return work.get();
    } finally {
      here.ifPresent(TrackingEventProcessor::start);
    }
  }

  /// Throws the books away, so that their keeper begins at the first event; refuses if another
  /// program is the keeper.
  public void forget() {
    TrackingEventProcessor books =
        keeper
            .filter(BooksKeeper::isAtWork)
            .orElseThrow(() ->
                new StartupException(
                    "the running server keeps the books: stop it, rebuild, and start it again"));
    books.shutDown();
    books.resetTokens();
    books.start();
  }

  /// Whether the books are kept here; false if another program on the database holds their token.
  ///
  /// Axon's processor that is shut down before it has read its token does not come back when it is
  /// started again, so its beginning is waited for.
  private static boolean isAtWork(TrackingEventProcessor books) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(CLAIM_PATIENCE_SECONDS);
    while (System.nanoTime() < deadline) {
      for (EventTrackerStatus status : books.processingStatus().values()) {
        if (status.getTrackingToken() != null) {
          return true;
        }
      }
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }
    return false;
  }

  /// Waits until the books include everything stored so far, as long as they advance; `reached` is
  /// told how far they are.
  public void await(LongConsumer reached) {
    long head = end.position();
    long position = -1;
    long deadline = 0;
    while (true) {
      long now = progress.ofBooks();
      reached.accept(now);
      if (now >= head) {
        return;
      }
      if (now != position) {
        position = now;
        deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
      } else if (System.nanoTime() > deadline) {
        throw new IllegalStateException(
            "the books stand at position %d and do not reach %d".formatted(now, head));
      }
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }
  }
}
