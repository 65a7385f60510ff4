package org.sycee.ledger.deposit;

import org.sycee.ledger.deposit.product.DepositProduct.AtMaturity;

/// What happens to a time deposit at the end of the day on which it matures, unless it was taken
/// out. It may be given and changed as long as the deposit is open. Its simple name is stored for
/// ever.
public sealed interface MaturityInstruction {

  /// It stays, and earns the demand rate until it is taken out.
  record Stay() implements MaturityInstruction {}

  /// Principal and interest begin the same term again at the rate of that day (自动转存).
  record Renew() implements MaturityInstruction {}

  /// Principal and interest go to another deposit of the same legal entity (到期转账).
  record PayTo(DepositId deposit) implements MaturityInstruction {}

  /// What the product says as long as nobody instructs otherwise.
  static MaturityInstruction of(AtMaturity agreed) {
    return switch (agreed) {
      case STAY -> new Stay();
      case RENEW -> new Renew();
    };
  }
}
