package org.sycee.contract.deposit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.sycee.contract.interest.BalanceHistory;
import org.sycee.contract.interest.RateTable;
import org.sycee.contract.interest.SettledInterest;

/// How a deposit earns interest. Nothing here remembers anything: a change dated back, or a rate
/// entered late, gives another answer for the same days, and the difference is the correction.
public sealed interface DepositInterest
    permits RunningInterest, TimeInterest, TimeOrDemandInterest, NoticeInterest {

  /// Everything settled up to the close of the day, first to last: the periods of a running
  /// account, the withdrawals of a lump sum.
  List<SettledInterest> settled(BalanceHistory balances, RateTable rates, LocalDate closeOf);

  /// What is owed at the close of the day and not yet paid, unrounded. The day itself counts. On a
  /// settlement day this is the interest of the whole period, which is paid the next day.
  BigDecimal accrued(BalanceHistory balances, RateTable rates, LocalDate closeOf);
}
