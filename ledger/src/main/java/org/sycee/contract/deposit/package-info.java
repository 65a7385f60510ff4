/// What each deposit product earns, as a pure function of its balances by value date, its terms and
/// the posted rates.
///
/// | product | 中文 | rate | days |
/// |---|---|---|---|
/// | [DemandInterest] | 活期 | posted demand rate | actual / 360, settled on the 20th |
/// | [AgreementInterest] | 协定存款 | demand to a basic balance, agreement above | as demand |
/// | [TimeInterest] | 整存整取 | of the opening day; demand when early or late | months / 12 |
/// | [TimeOrDemandInterest] | 定活两便 | 60 % of the time rate reached | actual / a named year |
/// | [NoticeInterest] | 通知存款 | notice rate if noticed in time, else demand | actual / 360 |
@NullMarked
package org.sycee.contract.deposit;

import org.jspecify.annotations.NullMarked;
