package org.sycee.ledger.facility;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sycee.money.Money;

/// Up to which amount who may approve, by product and rating. Each version is in effect from its
/// date until the next one; a change is a new version, so that an old approval stays explained.
public record AuthorityMatrix(List<Authority> authorities) {
  private static final String RESOURCE = "authority-matrix.csv";
  private static final String COLUMNS = "version,effective,grade,product,rating,ceiling";
  private static final AuthorityMatrix OF_THE_BANK = read(load());

  /// The grade may approve facilities of the product for customers of this or a better rating.
  public record Authority(
      int version,
      LocalDate effectiveDate,
      AuthorityGrade grade,
      LoanProduct product,
      CreditRating rating,
      Money ceiling) {}

  public AuthorityMatrix {
    authorities = List.copyOf(authorities);
  }

  /// The matrix of the bank: `authority-matrix.csv`.
  public static AuthorityMatrix ofTheBank() {
    return OF_THE_BANK;
  }

  /// Reads lines of `version,effective,grade,product,rating,ceiling`.
  public static AuthorityMatrix read(List<String> lines) {
    return new AuthorityMatrix(
        lines.stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.equals(COLUMNS))
            .map(AuthorityMatrix::authority)
            .toList());
  }

  /// The version in effect on the date; zero before the first one.
  public int versionOn(LocalDate date) {
    return authorities.stream()
        .filter(authority -> !authority.effectiveDate().isAfter(date))
        .mapToInt(Authority::version)
        .max()
        .orElse(0);
  }

  /// The widest authority of the grade on the date; empty if it has none.
  public Optional<Authority> of(AuthorityGrade grade, FacilityTerms terms, LocalDate date) {
    int version = versionOn(date);
    return authorities.stream()
        .filter(authority -> authority.version() == version && authority.grade() == grade)
        .filter(authority -> authority.product() == terms.product())
        .filter(authority -> authority.rating().compareTo(terms.rating()) >= 0)
        .filter(authority -> authority.ceiling().currency().equals(terms.limit().currency()))
        .max((one, other) -> one.ceiling().compareTo(other.ceiling()));
  }

  private static Authority authority(String line) {
    List<String> fields = List.of(line.split(",", -1));
    if (fields.size() != 6) {
      throw new IllegalStateException("six fields are expected: " + line);
    }
    return new Authority(
        Integer.parseInt(fields.get(0)),
        LocalDate.parse(fields.get(1)),
        AuthorityGrade.valueOf(fields.get(2)),
        LoanProduct.valueOf(fields.get(3)),
        CreditRating.valueOf(fields.get(4)),
        Money.parse(fields.get(5)));
  }

  private static List<String> load() {
    var resource = Objects.requireNonNull(AuthorityMatrix.class.getResourceAsStream(RESOURCE));
    try (resource) {
      return new String(resource.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
