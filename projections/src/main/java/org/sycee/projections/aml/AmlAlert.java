package org.sycee.projections.aml;

import java.util.List;
import org.sycee.money.Money;

/// What a rule found on a day: for whom, how much, and the movements behind it. `account` is empty
/// where the rule looks at the customer as a whole.
public record AmlAlert(
    AmlRule rule,
    String customer,
    String account,
    String direction,
    Money amount,
    List<AmlMovement> movements) {}
