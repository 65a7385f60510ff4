/// Axon put to work: the command bus, the aggregates of every module, the processors of the read
/// models, and the one door through which commands come in ([CommandDesk]).
@NullMarked
package org.sycee.app.axon;

import org.jspecify.annotations.NullMarked;
