package org.sycee.treasury.ftp;

import static org.sycee.treasury.ftp.FtpRejection.*;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sycee.ledger.NameShape;
import org.sycee.time.Tenor;
import org.sycee.treasury.ftp.TenorCommand.AssignTenor;
import org.sycee.treasury.ftp.TenorEvent.TenorAssigned;
import org.sycee.treasury.reference.Versions;

/// For how long money of a product without a maturity stays, as the bank sees it, from each date
/// on. Pure.
public record BehaviouralTenors(SortedMap<String, Versions<Tenor>> byProduct) {
  public static final BehaviouralTenors NONE = new BehaviouralTenors(new TreeMap<>());

  private static final int LONGEST_NAME = 40;

  public BehaviouralTenors {
    byProduct = Collections.unmodifiableSortedMap(new TreeMap<>(byProduct));
  }

  /// What happens if the command is accepted. One of the same date takes the place of another.
  public TenorEvent decide(TenorCommand command) {
    return switch (command) {
      case AssignTenor c -> {
        PRODUCT_NAME_MALFORMED.unless(
            NameShape.fits(c.product(), 0, LONGEST_NAME, "._-"),
            () -> "a product has 1 to 40 letters, digits and . _ - but not '" + c.product() + "'");
        ASSIGNMENT_REASON_MISSING.unless(!c.reason().isBlank(), () -> "no reason is given");
        yield new TenorAssigned(
            c.transactionId(), c.entity(), c.product(), c.tenor(), c.effectiveDate(), c.reason());
      }
    };
  }

  public BehaviouralTenors evolve(TenorEvent event) {
    return switch (event) {
      case TenorAssigned e -> {
        Map<String, Versions<Tenor>> more = new TreeMap<>(byProduct);
        more.put(
            e.product(),
            more.getOrDefault(e.product(), Versions.none()).from(e.effectiveDate(), e.tenor()));
        yield new BehaviouralTenors(new TreeMap<>(more));
      }
    };
  }

  /// The tenor of a product on a date; refused if none is assigned.
  public Tenor of(String product, LocalDate date) {
    return byProduct
        .getOrDefault(product, Versions.none())
        .on(date)
        .orElseThrow(() ->
            TENOR_NOT_FOUND.because("no tenor is assigned to %s on %s".formatted(product, date)));
  }
}
