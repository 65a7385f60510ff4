/// How the stored shapes of events changed over time. An edited row does not exist; a changed shape
/// is a [ShapeChange].
@NullMarked
package org.sycee.app.eventstore.history;

import org.jspecify.annotations.NullMarked;
