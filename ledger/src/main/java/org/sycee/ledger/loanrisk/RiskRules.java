package org.sycee.ledger.loanrisk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sycee.money.Money;
import org.sycee.money.Rounding;

/// The rules by kind and version; of each kind the version in effect on a date is asked.
public record RiskRules(List<Line> lines) {
  private static final String RESOURCE = "risk-rules.csv";
  private static final String COLUMNS = "rule,version,effective,class,figure";
  private static final RiskRules OFFICIAL = read(load());

  /// What a line of the rules decides.
  public enum Kind {
    FLOOR_BY_OVERDUE,
    FLOOR_BY_LOSS,
    SPECIAL_PROVISION,
    GENERAL_PROVISION,
    CURE_DUE_DATES,
    CURE_MONTHS,
    FLOOR_BY_BORROWER
  }

  public record Line(
      Kind kind, int version, LocalDate effectiveDate, LoanClass loanClass, long figure) {}

  public RiskRules {
    lines = List.copyOf(lines);
  }

  /// The rules in `risk-rules.csv`.
  public static RiskRules official() {
    return OFFICIAL;
  }

  /// Reads lines of `rule,version,effective,class,figure`.
  public static RiskRules read(List<String> lines) {
    return new RiskRules(
        lines.stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.equals(COLUMNS))
            .map(RiskRules::line)
            .toList());
  }

  /// The version of the kind in effect on the date; zero before the first one.
  public int versionOn(Kind kind, LocalDate date) {
    return lines.stream()
        .filter(line -> line.kind() == kind && !line.effectiveDate().isAfter(date))
        .mapToInt(Line::version)
        .max()
        .orElse(0);
  }

  /// The best class of a loan that is overdue for so many days.
  public LoanClass floorByOverdue(int days, LocalDate date) {
    return floor(Kind.FLOOR_BY_OVERDUE, days, date);
  }

  /// The best class of a credit-impaired loan whose expected loss is so much of its principal.
  public LoanClass floorByLoss(Money loss, Money principal, LocalDate date) {
    if (principal.isZero()) {
      return LoanClass.NORMAL;
    }
    BigDecimal percent =
        loss.decimal().multiply(BigDecimal.valueOf(100)).divideToIntegralValue(principal.decimal());
    return floor(Kind.FLOOR_BY_LOSS, percent.longValueExact(), date);
  }

  /// The best class of a loan, other than a retail one, of whose borrower's debts so much is
  /// non-performing (交叉违约). Measures of 2023, art. 9.
  public LoanClass floorByBorrower(BorrowerDebts debts, LocalDate date) {
    int version = versionOn(Kind.FLOOR_BY_BORROWER, date);
    return lines.stream()
        .filter(line -> line.kind() == Kind.FLOOR_BY_BORROWER && line.version() == version)
        .filter(line -> debts.isBeyond(line.figure()))
        .map(Line::loanClass)
        .reduce(LoanClass.NORMAL, LoanClass::worse);
  }

  /// What must be provided for the class, beyond the general provision.
  public Money specialProvision(LoanClass loanClass, Money principal, LocalDate date) {
    return share(Kind.SPECIAL_PROVISION, loanClass, principal, date);
  }

  /// What must be provided for any loan.
  public Money generalProvision(Money principal, LocalDate date) {
    return share(Kind.GENERAL_PROVISION, LoanClass.NORMAL, principal, date);
  }

  /// For how many due dates a loan is paid regularly before it counts as performing again.
  int dueDatesOfCure(LocalDate date) {
    return Math.toIntExact(figure(Kind.CURE_DUE_DATES, LoanClass.SPECIAL_MENTION, date));
  }

  /// For how many months it is.
  int monthsOfCure(LocalDate date) {
    return Math.toIntExact(figure(Kind.CURE_MONTHS, LoanClass.SPECIAL_MENTION, date));
  }

  private LoanClass floor(Kind kind, long figure, LocalDate date) {
    int version = versionOn(kind, date);
    return lines.stream()
        .filter(line -> line.kind() == kind && line.version() == version)
        .filter(line -> line.figure() <= figure)
        .map(Line::loanClass)
        .reduce(LoanClass.NORMAL, LoanClass::worse);
  }

  private Money share(Kind kind, LoanClass loanClass, Money principal, LocalDate date) {
    long basisPoints = figure(kind, loanClass, date);
    return Rounding.HALF_UP.toMoney(
        principal.currency(),
        principal.decimal().multiply(BigDecimal.valueOf(basisPoints)).movePointLeft(4));
  }

  /// Zero before the first version, and of a class the rule does not name.
  private long figure(Kind kind, LoanClass loanClass, LocalDate date) {
    int version = versionOn(kind, date);
    return lines.stream()
        .filter(line -> line.kind() == kind && line.version() == version)
        .filter(line -> line.loanClass() == loanClass)
        .mapToLong(Line::figure)
        .findFirst()
        .orElse(0);
  }

  private static Line line(String text) {
    List<String> fields = List.of(text.split(",", -1));
    if (fields.size() != 5) {
      throw new IllegalStateException("five fields are expected: " + text);
    }
    return new Line(
        Kind.valueOf(fields.get(0)),
        Integer.parseInt(fields.get(1)),
        LocalDate.parse(fields.get(2)),
        LoanClass.valueOf(fields.get(3)),
        Long.parseLong(fields.get(4)));
  }

  private static List<String> load() {
    var resource = Objects.requireNonNull(RiskRules.class.getResourceAsStream(RESOURCE));
    try (resource) {
      return new String(resource.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
