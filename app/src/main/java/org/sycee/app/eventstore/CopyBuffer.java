package org.sycee.app.eventstore;

import java.sql.SQLException;
import org.postgresql.copy.CopyIn;

/// Gathers rows so that the driver gets a few large pieces instead of one small message a row.
final class CopyBuffer {
  private final CopyIn copy;
  private final byte[] buffer = new byte[64 * 1024];
  private int size;

  CopyBuffer(CopyIn copy) {
    this.copy = copy;
  }

  void write(byte[] bytes) throws SQLException {
    if (size + bytes.length > buffer.length) {
      flush();
    }
    if (bytes.length > buffer.length) {
      copy.writeToCopy(bytes, 0, bytes.length);
    } else {
      System.arraycopy(bytes, 0, buffer, size, bytes.length);
      size += bytes.length;
    }
  }

  void flush() throws SQLException {
    copy.writeToCopy(buffer, 0, size);
    size = 0;
  }
}
