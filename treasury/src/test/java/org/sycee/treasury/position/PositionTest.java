package org.sycee.treasury.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sycee.treasury.portfolio.Costing.FIFO;
import static org.sycee.treasury.portfolio.Costing.LIFO;
import static org.sycee.treasury.portfolio.Costing.WEIGHTED_AVERAGE;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sycee.money.Money;
import org.sycee.treasury.portfolio.Costing;

class PositionTest {
  private static final Currency CNY = Currency.getInstance("CNY");

  @Test
  void what_is_sold_has_cost_the_average() {
    // 10 at 100 and 20 at 106 cost 3,120: 104 each. 6 at 110 gain 36.
    Position position = twoLots(WEIGHTED_AVERAGE).sold(number("6"), number("110"));
    assertThat(position.realised()).isEqualByComparingTo("36");
    assertThat(position.quantity()).isEqualByComparingTo("24");
    assertThat(position.cost()).isEqualByComparingTo("2496");
    assertThat(position.lots()).hasSize(1);
  }

  @Test
  void what_came_first_goes_first() {
    // 10 that cost 100 and 2 that cost 106 at 110: 100 + 8.
    Position position = twoLots(FIFO).sold(number("12"), number("110"));
    assertThat(position.realised()).isEqualByComparingTo("108");
    assertThat(position.cost()).isEqualByComparingTo("1908");
  }

  @Test
  void what_came_last_goes_first() {
    // 20 that cost 106 and 1 that cost 100 at 110: 80 + 10.
    Position position = twoLots(LIFO).sold(number("21"), number("110"));
    assertThat(position.realised()).isEqualByComparingTo("90");
    assertThat(position.cost()).isEqualByComparingTo("900");
  }

  @Test
  void a_price_of_today_shows_what_selling_would_gain() {
    // 30 at 105 less 3,120
    assertThat(twoLots(WEIGHTED_AVERAGE).unrealised(number("105"))).isEqualByComparingTo("30");
  }

  @Test
  void a_third_that_is_no_decimal_leaves_nothing_behind() {
    // 3 cost 10.00: two thirds leave 3.33 in the books, the last third takes it out.
    Position position =
        Position.empty(WEIGHTED_AVERAGE)
            .bought(number("1"), number("4"))
            .bought(number("2"), number("3"))
            .sold(number("2"), number("5"));
    assertThat(position.bookCost(CNY)).isEqualTo(Money.of("CNY", "3.33"));
    Position nothing = position.sold(number("1"), number("5"));
    assertThat(nothing.bookCost(CNY)).isEqualTo(Money.zero(CNY));
    assertThat(nothing.realised()).isEqualByComparingTo("5");
  }

  @ParameterizedTest
  @EnumSource
  void what_is_bought_and_sold_and_left_adds_up(Costing costing) {
    var random = new SplittableRandom(20260603);
    Position position = Position.empty(costing);
    BigDecimal paid = BigDecimal.ZERO;
    for (int i = 0; i < 2_000; i++) {
      BigDecimal quantity = BigDecimal.valueOf(random.nextInt(1, 50));
      BigDecimal price = BigDecimal.valueOf(random.nextInt(9_000, 11_000), 2);
      boolean buys = position.quantity().compareTo(quantity) < 0 || random.nextBoolean();
      position = buys ? position.bought(quantity, price) : position.sold(quantity, price);
      paid = buys ? paid.add(quantity.multiply(price)) : paid.subtract(quantity.multiply(price));
      // Cost that is left = paid so far + gained so far, to the digits of one division a sale.
      assertThat(position.cost().subtract(paid).subtract(position.realised()).abs())
          .isLessThan(number("1e-24"));
    }
    Position none = position.sold(position.quantity(), number("100"));
    assertThat(none.cost()).isEqualByComparingTo("0");
    assertThat(none.lots()).isEmpty();
  }

  @Test
  void more_than_is_held_is_not_sold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> twoLots(WEIGHTED_AVERAGE).sold(number("30.1"), number("1")))
        .withMessage("30.1 of 30 held cannot be sold");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> twoLots(WEIGHTED_AVERAGE).sold(number("0"), number("1")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Position.empty(WEIGHTED_AVERAGE).bought(number("-1"), number("1")))
        .withMessage("a lot is of something, not of -1");
  }

  private static Position twoLots(Costing costing) {
    return Position.empty(costing)
        .bought(number("10"), number("100"))
        .bought(number("20"), number("106"));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
