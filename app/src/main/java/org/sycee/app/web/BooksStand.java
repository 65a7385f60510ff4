package org.sycee.app.web;

/// How far the log and the books have come, shown at the foot of every page.
public record BooksStand(long head, long books) {
  public boolean isBehind() {
    return books < head;
  }
}
