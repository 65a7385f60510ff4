package org.sycee.app.http.treasury;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sycee.treasury.deal.BondTradeTerms;
import org.sycee.treasury.deal.CouponCertificateTerms;
import org.sycee.treasury.deal.DealTerms;
import org.sycee.treasury.deal.DiscountCertificateTerms;
import org.sycee.treasury.deal.FloatingIndex;
import org.sycee.treasury.deal.FxTerms;
import org.sycee.treasury.deal.InterestRateSwapTerms;
import org.sycee.treasury.deal.MoneyMarketTerms;
import org.sycee.treasury.deal.OutrightRepoTerms;
import org.sycee.treasury.deal.PledgedRepoTerms;
import org.sycee.treasury.swap.SwapTerms;

/// What is dealt, under the name of its kind: exactly one of them is given.
@Schema(name = "DealTerms", description = "Exactly one kind of terms.")
record Dealt(
    @Schema(description = "Interbank lending and term deposits between banks.")
        Optional<MoneyMarketTerms> moneyMarket,
    @Schema(description = "Money against bonds that are pledged.")
        Optional<PledgedRepoTerms> pledgedRepo,
    @Schema(description = "A bond sold and bought back; prices and coupons are fractions of face.")
        Optional<OutrightRepoTerms> outrightRepo,
    @Schema(description = "A certificate of deposit of ours sold below its face.")
        Optional<DiscountCertificateTerms> discountCertificate,
    @Schema(description = "A certificate of deposit of ours that bears interest.")
        Optional<CouponCertificateTerms> couponCertificate,
    @Schema(description = "Currencies exchanged: one leg, or the near and the far one of a swap.")
        Optional<FxTerms> fx,
    @Schema(description = "Bonds bought or sold; captured as a bond trade, which prices it.")
        Optional<BondTradeTerms> bondTrade,
    @Schema(description = "A fixed rate against a floating one.") Optional<Swap> interestRateSwap) {

  @Schema(name = "InterestRateSwapTerms")
  record Swap(
      SwapTerms swap,
      FloatingIndex index,
      @Schema(
              description =
                  "The good days on which its periods begin and end. Whatever a ticket says, they"
                      + " are decided at its capture.")
          Optional<List<LocalDate>> dates) {
    static Swap of(InterestRateSwapTerms terms) {
      return new Swap(
          terms.swap(), terms.index(), Optional.of(terms.dates()).filter(each -> !each.isEmpty()));
    }

    InterestRateSwapTerms terms() {
      return new InterestRateSwapTerms(swap, index, List.of());
    }
  }

  Dealt {
    long kinds =
        Stream.of(
                moneyMarket,
                pledgedRepo,
                outrightRepo,
                discountCertificate,
                couponCertificate,
                fx,
                bondTrade,
                interestRateSwap)
            .flatMap(Optional::stream)
            .count();
    if (kinds != 1) {
      throw new IllegalArgumentException(
          "a ticket has exactly one kind of terms, this one has " + kinds);
    }
  }

  static Dealt of(DealTerms terms) {
    return new Dealt(
        kind(terms, MoneyMarketTerms.class),
        kind(terms, PledgedRepoTerms.class),
        kind(terms, OutrightRepoTerms.class),
        kind(terms, DiscountCertificateTerms.class),
        kind(terms, CouponCertificateTerms.class),
        kind(terms, FxTerms.class),
        kind(terms, BondTradeTerms.class),
        kind(terms, InterestRateSwapTerms.class).map(Swap::of));
  }

  private static <T extends DealTerms> Optional<T> kind(DealTerms terms, Class<T> kind) {
    return Optional.of(terms).filter(kind::isInstance).map(kind::cast);
  }

  DealTerms terms() {
    return Stream.of(
            moneyMarket,
            pledgedRepo,
            outrightRepo,
            discountCertificate,
            couponCertificate,
            fx,
            bondTrade,
            interestRateSwap.map(Swap::terms))
        .flatMap(Optional::stream)
        .findFirst()
        .map(DealTerms.class::cast)
        .orElseThrow();
  }
}
