/// The group-commit event store: many units of work share one append and one fsync.
///
/// [StorageEngine] collects what each unit of work appends; [LogWriter] is the one thread that
/// writes groups of them, assigns dense positions and releases the callers; [LogReader] reads back.
/// [EventJson] and [EventTypes] decide what a stored event looks like. See
/// `docs/decisions/0002-group-commit.md`.
@NullMarked
package org.sycee.app.eventstore;

import org.jspecify.annotations.NullMarked;
