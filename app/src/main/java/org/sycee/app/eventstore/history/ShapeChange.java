package org.sycee.app.eventstore.history;

import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/// One change of the stored shape of an event: how a record of the revision before it is read as
/// one of the revision after it. `eventName` is the name the event has today.
public record ShapeChange(String eventName, UnaryOperator<ObjectNode> upcast) {}
