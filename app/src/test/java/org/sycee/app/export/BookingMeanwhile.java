package org.sycee.app.export;

import org.sycee.app.TestBank;
import org.sycee.ledger.Command;

/// Takes an export's text and, when the first of it arrives, books a command and waits until the
/// books include it.
final class BookingMeanwhile implements Appendable {
  private final TestBank bank;
  private final Command command;
  private final StringBuilder text = new StringBuilder();

  BookingMeanwhile(TestBank bank, Command command) {
    this.bank = bank;
    this.command = command;
  }

  @Override
  public Appendable append(CharSequence more) {
    if (text.isEmpty()) {
      var booking =
          new Thread(() -> {
            bank.submit(command);
            bank.awaitBooks();
          });
      booking.start();
      try {
        booking.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    text.append(more);
    return this;
  }

  @Override
  public Appendable append(CharSequence more, int start, int end) {
    return append(more.subSequence(start, end));
  }

  @Override
  public Appendable append(char c) {
    return append(String.valueOf(c));
  }

  String text() {
    return text.toString();
  }
}
