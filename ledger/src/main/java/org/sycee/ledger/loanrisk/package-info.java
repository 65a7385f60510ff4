/// The official rules about the risk of a loan, as data with the dates from which they apply: by
/// how much it may at best be classified, and how much must at least be provided for it.
///
/// Sources: 商业银行金融资产风险分类办法 (令2023年第1号), 贷款损失准备计提指引 (银发〔2002〕98号).
@NullMarked
package org.sycee.ledger.loanrisk;

import org.jspecify.annotations.NullMarked;
