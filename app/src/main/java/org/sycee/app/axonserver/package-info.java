/// The profile `axonserver`: Axon Server stores the events and carries the commands between nodes;
/// the read models stay in PostgreSQL. See `docs/axon-server.md`, and for the reasons
/// `docs/decisions/0006-axon-server.md`.
///
/// A command's way: [AxonServerRoute] sends it to the node that its aggregate belongs to; there
/// [ClaimedHandling] claims its transaction id and lets it be decided; refusals come back as
/// [Refusal]. Everything is wired by hand in [AxonServerWiring].
@NullMarked
package org.sycee.app.axonserver;

import org.jspecify.annotations.NullMarked;
