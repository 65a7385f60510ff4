/// Events, commands and answers as Axon Server carries them: the permanent names and the JSON of
/// the log, never the name of a class.
@NullMarked
package org.sycee.app.eventstore.wire;

import org.jspecify.annotations.NullMarked;
