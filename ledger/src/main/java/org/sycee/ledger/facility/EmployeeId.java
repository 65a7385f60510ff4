package org.sycee.ledger.facility;

import org.sycee.ledger.NameShape;

/// The bank's name for one of its people: 1 to 40 letters, digits and `. _ -`.
public record EmployeeId(String value) {
  public EmployeeId {
    if (!NameShape.fits(value, 0, 40, "._-")) {
      throw new IllegalArgumentException(
          "an employee id has 1 to 40 letters, digits and . _ - but this one is '%s'"
              .formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
