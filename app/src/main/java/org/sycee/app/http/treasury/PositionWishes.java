package org.sycee.app.http.treasury;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sycee.app.http.problem.MalformedRequest;
import org.sycee.ledger.facility.EmployeeId;
import org.sycee.money.Money;
import org.sycee.money.Price;
import org.sycee.treasury.marketdata.SnapshotId;
import org.sycee.treasury.position.Allowance;

/// The bodies of requests about one position. Without a booking date the open business day is
/// meant.
final class PositionWishes {
  private static final Pattern PRICE = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,6})?");

  private PositionWishes() {}

  @Schema(name = "ReceiveCoupon")
  record Coupon(
      Money amount,
      EmployeeId settler,
      @Schema(description = "The booking date if left out.") Optional<LocalDate> valueDate,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "RedeemBonds")
  record Redemption(
      @Schema(description = "What is paid back, at par.") Money face,
      EmployeeId settler,
      @Schema(description = "The booking date if left out.") Optional<LocalDate> valueDate,
      Optional<LocalDate> bookingDate) {}

  @Schema(name = "RevaluePosition")
  record Revaluation(
      @Schema(description = "Clean, per 100 of face.", example = "101.2345") String cleanPrice,
      @Schema(description = "The market it comes from, of the booking date.") SnapshotId snapshot,
      Optional<LocalDate> bookingDate) {

    Price clean() {
      if (!PRICE.matcher(cleanPrice).matches()) {
        throw MalformedRequest.inBody(
            "/cleanPrice", "a price is written 101.2345, with at most six decimals");
      }
      return new Price(new BigDecimal(cleanPrice).movePointLeft(2));
    }
  }

  @Schema(name = "ImpairPosition")
  record Impairment(
      @Schema(description = "The stage of IFRS 9, and all that is set aside.") Allowance allowance,
      EmployeeId by,
      String reason,
      Optional<LocalDate> bookingDate) {}
}
