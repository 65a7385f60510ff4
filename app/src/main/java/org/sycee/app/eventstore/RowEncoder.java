package org.sycee.app.eventstore;

import java.nio.charset.StandardCharsets;

/// One row of the log in PostgreSQL's binary COPY format (PostgreSQL manual, COPY, "Binary
/// Format"), encoded by the caller's thread. The writer fills in the two leading columns when it
/// knows them.
public final class RowEncoder {
  public static final String COPY =
      "copy log.event (position, recorded_at, transaction_id, leg, aggregate_type, aggregate_id,"
          + " sequence, name, revision, event, metadata) from stdin (format binary)";
  private static final int COLUMNS = 11;
  private static final int POSITION_OFFSET = 2 + 4;
  private static final int RECORDED_AT_OFFSET = POSITION_OFFSET + 8 + 4;

  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0
  };

  private RowEncoder() {}

  /// Signature, flags and header extension length.
  public static byte[] header() {
    var header = new byte[SIGNATURE.length + 8];
    System.arraycopy(SIGNATURE, 0, header, 0, SIGNATURE.length);
    return header;
  }

  public static byte[] trailer() {
    return new byte[] {(byte) 0xff, (byte) 0xff};
  }

  public static byte[] encode(
      String transactionId,
      int leg,
      String aggregateType,
      String aggregateId,
      long sequence,
      String name,
      int revision,
      byte[] event,
      byte[] metadata) {
    byte[] transaction = utf8(transactionId);
    byte[] type = utf8(aggregateType);
    byte[] id = utf8(aggregateId);
    byte[] eventName = utf8(name);
    int size =
        2
            + COLUMNS * 4
            + 3 * 8
            + 2 * 2
            + transaction.length
            + type.length
            + id.length
            + eventName.length
            + event.length
            + metadata.length;
    var row = new Cursor(new byte[size]);
    row.shortValue(COLUMNS);
    row.longColumn(0);
    row.longColumn(0);
    row.bytesColumn(transaction);
    row.shortColumn(leg);
    row.bytesColumn(type);
    row.bytesColumn(id);
    row.longColumn(sequence);
    row.bytesColumn(eventName);
    row.shortColumn(revision);
    row.bytesColumn(event);
    row.bytesColumn(metadata);
    return row.bytes;
  }

  /// Fills in what only the writer knows; `recordedAt` counts microseconds since 2000-01-01 UTC.
  public static void stamp(byte[] row, long position, long recordedAt) {
    putLong(row, POSITION_OFFSET, position);
    putLong(row, RECORDED_AT_OFFSET, recordedAt);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void putLong(byte[] bytes, int offset, long value) {
    for (int i = 0; i < 8; i++) {
      bytes[offset + i] = (byte) (value >>> (56 - 8 * i));
    }
  }

  private static final class Cursor {
    private final byte[] bytes;
    private int at;

    Cursor(byte[] bytes) {
      this.bytes = bytes;
    }

    void shortValue(int value) {
      bytes[at++] = (byte) (value >>> 8);
      bytes[at++] = (byte) value;
    }

    void intValue(int value) {
      shortValue(value >>> 16);
      shortValue(value);
    }

    void longColumn(long value) {
      intValue(8);
      putLong(bytes, at, value);
      at += 8;
    }

    void shortColumn(int value) {
      intValue(2);
      shortValue(value);
    }

    void bytesColumn(byte[] value) {
      intValue(value.length);
      System.arraycopy(value, 0, bytes, at, value.length);
      at += value.length;
    }
  }
}
