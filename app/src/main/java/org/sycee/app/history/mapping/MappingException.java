package org.sycee.app.history.mapping;

/// A mistake in a mapping file, with its file and line.
public final class MappingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MappingException(String file, int line, String mistake) {
    super("%s line %d: %s".formatted(file, line, mistake));
  }
}
