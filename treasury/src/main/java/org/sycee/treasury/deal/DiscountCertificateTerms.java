package org.sycee.treasury.deal;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import org.sycee.money.Money;
import org.sycee.money.Price;
import org.sycee.money.Rate;
import org.sycee.money.Rounding;
import org.sycee.time.DayCount;
import org.sycee.treasury.DealProduct;
import org.sycee.treasury.calendar.Calendars;

/// An interbank certificate of deposit that we issue at a discount (同业存单, 贴现发行), for up to a year,
/// not to be called before its end: sold below its face, at which it is redeemed. The difference is
/// interest, spent evenly by days, at face / price - 1 over actual days by 365 a year. 同业存单管理暂行办法
/// (银发〔2013〕20号), 中国人民银行公告〔2017〕12号.
///
/// What it is sold for is rounded to the cent, half up.
public record DiscountCertificateTerms(
    Money face, Price issuePrice, LocalDate valueDate, LocalDate maturityDate)
    implements DealTerms {
  private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(365);

  /// As many as no sum of ours can feel.
  private static final int DECIMALS_OF_RATE = 12;

  public DiscountCertificateTerms {
    if (issuePrice.ofFace().signum() <= 0) {
      throw new IllegalArgumentException("a price is above zero, not " + issuePrice);
    }
  }

  @Override
  public DealProduct product() {
    return DealProduct.CERTIFICATE_AT_DISCOUNT;
  }

  @Override
  public Currency currency() {
    return face.currency();
  }

  @Override
  public LocalDate endDate() {
    return maturityDate;
  }

  @Override
  public EarlyEnd earlyEnd() {
    return EarlyEnd.NEVER;
  }

  @Override
  public void requireSound(Calendars calendars) {
    Lending.requirePrincipal(face);
    Lending.requirePrincipal(proceeds());
    new Lending(product()).requireTerm(calendar(calendars), valueDate, maturityDate);
    Lending.requireRate(rate());
  }

  private Money proceeds() {
    return Rounding.HALF_UP.toMoney(
        currency(), face.decimal().multiply(issuePrice.ofFace(), DECIMAL128));
  }

  /// A sound one lasts a day at least; the payments of others are never asked for.
  private Rate rate() {
    BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(valueDate, maturityDate));
    BigDecimal discount = face.minus(proceeds()).decimal();
    return new Rate(
        discount
            .multiply(DAYS_OF_A_YEAR)
            .divide(proceeds().decimal().multiply(days), DECIMAL128)
            .setScale(DECIMALS_OF_RATE, RoundingMode.HALF_UP));
  }

  @Override
  public List<Flow> flows() {
    Money zero = Money.zero(currency());
    return List.of(
        new Flow(1, valueDate, Flow.Way.RECEIVE, proceeds(), zero),
        new Flow(2, maturityDate, Flow.Way.PAY, proceeds(), face.minus(proceeds())));
  }

  @Override
  public InterestPlan interest() {
    return InterestPlan.of(proceeds(), rate(), DayCount.ACT_365F, valueDate, maturityDate)
        .ended(maturityDate, face.minus(proceeds()));
  }

  @Override
  public Money credit(List<Flow> open, int termDays) {
    return Money.zero(currency());
  }

  /// What we were paid and still have.
  @Override
  public Money volume(List<Flow> open) {
    return new Lending(product()).outstanding(open, Money.zero(currency()));
  }
}
