package org.sycee.app.endofday;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.sycee.app.axon.CommandDesk;
import org.sycee.app.axon.CommandDesk.Outcome;
import org.sycee.app.axon.Origin;
import org.sycee.app.axon.Sha256;
import org.sycee.ledger.Command;
import org.sycee.ledger.Rejected;
import org.sycee.ledger.Rejection;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositCommand;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.deposit.PostTogether;

/// A day that is being ended, as a step sees it.
public final class Ending {
  private static final Origin ORIGIN = new Origin("system", "end-of-day");
  private static final int ID_BYTES = 16;
  private static final int PER_BATCH = 500;

  private final String entity;
  private final LocalDate date;
  private final CommandDesk desk;
  private final LongConsumer progress;
  private long booked;
  private long done;

  Ending(String entity, LocalDate date, CommandDesk desk, LongConsumer progress) {
    this.entity = entity;
    this.date = date;
    this.desk = desk;
    this.progress = progress;
  }

  public String entity() {
    return entity;
  }

  public LocalDate date() {
    return date;
  }

  /// Books a command under the id that belongs to the day, the act and its object: the same command
  /// of a repeated end of day is recognised.
  public void submit(String act, String object, Function<TransactionId, Command> command) {
    if (desk.submit(command.apply(idOf(act, object)), ORIGIN) == Outcome.BOOKED) {
      booked++;
    }
    progress.accept(++done);
  }

  /// Books commands about deposits, of which none is refused, many at a time. Begun again after a
  /// break they fall into the same batches, for what is booked is no longer due.
  public void submitTogether(
      String act,
      List<DepositId> deposits,
      BiFunction<TransactionId, DepositId, DepositCommand> wish) {
    for (int from = 0; from < deposits.size(); from += PER_BATCH) {
      List<DepositId> some = deposits.subList(from, Math.min(from + PER_BATCH, deposits.size()));
      var batch =
          new PostTogether(
              idOf(act + "-batch", some.getFirst().value()),
              some.stream().map(id -> wish.apply(idOf(act, id.value()), id)).toList());
      if (desk.submit(batch, ORIGIN) == Outcome.BOOKED) {
        booked += some.size();
      }
      done += some.size();
      progress.accept(done);
    }
  }

  /// Books a command like [#submit], but a refusal for the one reason says that there is nothing to
  /// do.
  public void submitUnless(
      Rejection nothingToDo, String act, String object, Function<TransactionId, Command> command) {
    try {
      submit(act, object, command);
    } catch (Rejected refusal) {
      if (!refusal.reason().equals(nothingToDo)) {
        throw refusal;
      }
    }
  }

  /// `eod:2026-01-05:accrue:` and 128 bits of the SHA-256 of the entity and the object.
  private TransactionId idOf(String act, String object) {
    byte[] hash = Sha256.digest().digest((entity + '\n' + object).getBytes(UTF_8));
    return new TransactionId(
        "eod:%s:%s:%s".formatted(date, act, HexFormat.of().formatHex(hash, 0, ID_BYTES)));
  }

  /// How many commands were booked by this run, and not by an earlier one.
  long booked() {
    return booked;
  }
}
