package org.sycee.app.endofday;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;

/// A bus that breaks down once, before or after the command with a certain number was handled; the
/// program that sends gets no answer.
final class BreakingBus implements CommandBus {
  private final CommandBus bus;
  private final int number;
  private final boolean after;
  private int sent;

  BreakingBus(CommandBus bus, int number, boolean after) {
    this.bus = bus;
    this.number = number;
    this.after = after;
  }

  /// Nobody hears of it.
  static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> to) {
    boolean now = ++sent == number;
    if (now && !after) {
      throw new Broken();
    }
    bus.dispatch(command, to);
    if (now) {
      throw new Broken();
    }
  }

  @Override
  public <C> void dispatch(CommandMessage<C> command) {
    bus.dispatch(command);
  }

  @Override
  public Registration subscribe(String name, MessageHandler<? super CommandMessage<?>> handler) {
    return bus.subscribe(name, handler);
  }

  @Override
  public Registration registerDispatchInterceptor(
      MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
    return bus.registerDispatchInterceptor(interceptor);
  }

  @Override
  public Registration registerHandlerInterceptor(
      MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
    return bus.registerHandlerInterceptor(interceptor);
  }
}
