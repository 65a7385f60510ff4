package org.sycee.projections;

import org.axonframework.commandhandling.CommandBus;
import org.springframework.stereotype.Component;
import org.sycee.app.Application;

/// Breaks every rule about projections once.
@Component
public final class PlantedReader {
  Class<?> app = Application.class;
  Class<?> bus = CommandBus.class;
}
