package org.sycee.projections;

import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.sycee.ledger.Event;

/// Records how far the books have come, in the transaction that brings them there.
@ProcessingGroup(Progress.BOOKS)
public final class ProgressProjection {
  private static final String FOLD = ProgressProjection.class.getName();

  private final Progress progress;

  public ProgressProjection(DataSource database) {
    this.progress = new Progress(database);
  }

  @EventHandler
  void on(Event event, TrackingToken token) {
    Batch.current(FOLD, LastPosition::new, last -> progress.booksInclude(last.position)).position =
        positionOf(token);
  }

  @ResetHandler
  void onReset() {
    progress.booksInclude(0);
  }

  /// The position in the log that a token stands for.
  public static long positionOf(TrackingToken token) {
    return ((GlobalSequenceTrackingToken) token).getGlobalIndex();
  }

  private static final class LastPosition {
    private long position;
  }
}
