package org.sycee.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.voucher.VoucherId;

/// The shapes are written by hand for speed; here they are held against the patterns that say the
/// same in one line, on texts that are nearly right.
class NameShapeTest {
  private static final long SEED = 20_261_124;
  private static final int TEXTS = 50_000;

  @Test
  void a_transaction_id_is_what_its_pattern_says() {
    requireSame("[A-Za-z0-9._:-]{1,64}", "t1._:-Zz9aA/é @[`{0", 0, 66, TransactionId::new);
  }

  @Test
  void a_deposit_id_is_what_its_pattern_says() {
    requireSame("dep_[A-Za-z0-9_-]{1,40}", "dep_-9aZé.", 4, 46, DepositId::new);
  }

  @Test
  void a_voucher_id_is_what_its_pattern_says() {
    requireSame("vch_[A-Za-z0-9_-]{1,40}", "vch_-9aZé.", 4, 46, VoucherId::new);
  }

  @Test
  void the_name_of_a_book_is_what_its_pattern_says() {
    requireSame(
        "[A-Za-z0-9_-]{1,20}", "CN01_-é/z", 0, 22, name -> new AccountingUnit("E", "B", name));
  }

  @Test
  void an_account_code_is_what_its_pattern_says() {
    requireSame("[1-9][0-9]{3}(\\.[0-9]{2}){0,2}", "1234.05٣", 0, 12, AccountCode::new);
    requireSame("[1-9][0-9]{3}(\\.[0-9]{2}){0,2}", "0123456789", 0, 5, AccountCode::new);
    assertThatCode(() -> new AccountCode("2011.01.99")).doesNotThrowAnyException();
    assertThatThrownBy(() -> new AccountCode("2011.01.9"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /// Texts begin with the first `kept` letters of the alphabet, mostly, and go on at random.
  private static void requireSame(
      String pattern, String alphabet, int kept, int maxLength, Function<String, Object> shape) {
    var random = new SplittableRandom(SEED);
    Pattern expected = Pattern.compile(pattern);
    int accepted = 0;
    for (int i = 0; i < TEXTS; i++) {
      var text = new StringBuilder(random.nextInt(8) == 0 ? "" : alphabet.substring(0, kept));
      int length = random.nextInt(maxLength + 1);
      int usable = random.nextBoolean() ? alphabet.length() : Math.min(alphabet.length(), 7);
      while (text.length() < length) {
        text.append(alphabet.charAt(random.nextInt(usable)));
      }
      boolean matches = expected.matcher(text).matches();
      accepted += matches ? 1 : 0;
      assertThat(accepts(shape, text.toString())).as("%s, seed %d", text, SEED).isEqualTo(matches);
    }
    assertThat(accepted).as("texts that are right").isBetween(1, TEXTS - 1);
  }

  private static boolean accepts(Function<String, Object> shape, String text) {
    try {
      var _ = shape.apply(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
