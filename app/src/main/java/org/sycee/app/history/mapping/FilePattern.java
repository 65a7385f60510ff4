package org.sycee.app.history.mapping;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/// Which files a section of a mapping reads, by name: `trans.asc` or `trans-*.csv`.
public final class FilePattern {
  private final String text;
  private final PathMatcher matcher;

  public FilePattern(String text) {
    this.text = text;
    this.matcher = FileSystems.getDefault().getPathMatcher("glob:" + text);
  }

  public boolean takes(Path file) {
    Path name = file.getFileName();
    return name != null && matcher.matches(name);
  }

  @Override
  public String toString() {
    return text;
  }
}
