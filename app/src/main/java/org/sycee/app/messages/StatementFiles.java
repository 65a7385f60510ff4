package org.sycee.app.messages;

import static org.sycee.app.messages.MessageRejection.MESSAGE_UNREADABLE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sycee.treasury.nostro.Statement;

/// Reads the statements of a file, whichever of the three kinds it holds, in its order.
public final class StatementFiles {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private StatementFiles() {}

  /// Throws [org.sycee.ledger.Rejected] with the place that cannot be read.
  public static List<Statement> read(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    String plain =
        text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    List<Statement> statements =
        plain.stripLeading().startsWith("<") ? CamtStatements.read(file) : MtStatements.read(plain);
    MESSAGE_UNREADABLE.unless(!statements.isEmpty(), () -> "the file holds no statement");
    return statements;
  }
}
