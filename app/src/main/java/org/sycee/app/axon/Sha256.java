package org.sycee.app.axon;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The digest by which commands and breakdowns are told from one another.
public final class Sha256 {
  private Sha256() {}

  /// A new one; it is not safe for use by several threads.
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
