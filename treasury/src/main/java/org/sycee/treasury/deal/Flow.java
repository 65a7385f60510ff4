package org.sycee.treasury.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.sycee.money.Money;

/// One payment of a deal: its number within the deal, when it is due, who pays, and what of it is
/// principal and what interest. Both are zero or more.
public record Flow(int number, LocalDate payDate, Way way, Money principal, Money interest) {

  /// Who pays.
  public enum Way {
    PAY,
    RECEIVE
  }

  /// The payments in this order, numbered from 1.
  static List<Flow> numbered(List<Flow> flows) {
    return IntStream.range(0, flows.size()).mapToObj(i -> flows.get(i).as(i + 1)).toList();
  }

  private Flow as(int newNumber) {
    return new Flow(newNumber, payDate, way, principal, interest);
  }

  public Money amount() {
    return principal.plus(interest);
  }
}
