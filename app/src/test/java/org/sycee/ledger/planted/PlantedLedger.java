package org.sycee.ledger.planted;

import com.opengamma.strata.basics.currency.CurrencyAmount;
import java.time.Instant;
import java.time.LocalDateTime;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import org.sycee.app.Application;
import org.sycee.ledger.planted2.PlantedCycle;
import tools.jackson.databind.JsonNode;

/// Breaks every rule about the ledger once; [org.sycee.app.architecture.RulesBiteTest] needs it.
@Component
public final class PlantedLedger {
  public double amount = Instant.now().getEpochSecond();
  Class<?> app = Application.class;
  Class<?> axon = EventMessage.class;
  Class<?> strata = CurrencyAmount.class;
  Class<?> json = JsonNode.class;
  Class<?> time = LocalDateTime.class;
  Class<?> other = PlantedCycle.class;
}
