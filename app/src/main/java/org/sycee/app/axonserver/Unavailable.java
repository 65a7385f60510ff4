package org.sycee.app.axonserver;

/// The handling node could not begin to decide, for a reason that passes; nothing was stored.
public record Unavailable(String detail) {}
