package org.sycee.projections.credit;

/// By what loans are grouped.
public enum Grouping {
  TOTAL,
  CATEGORY,
  /// The sub-sectors: codes of GB/T 4754.
  INDUSTRY,
  BRANCH,
  OFFICER,
  /// Codes of GB/T 2260.
  REGION,
  PRODUCT,
  SMALL_ENTERPRISE,
  /// The five classes.
  LOAN_CLASS;

  /// The name of the group a loan with the tags belongs to.
  String of(LoanAt.Tags tags) {
    return switch (this) {
      case TOTAL -> name();
      case CATEGORY -> tags.category().name();
      case INDUSTRY -> tags.industry();
      case BRANCH -> tags.branch();
      case OFFICER -> tags.officer();
      case REGION -> tags.region();
      case PRODUCT -> tags.product().name();
      case SMALL_ENTERPRISE -> tags.smallEnterprise() ? "SMALL" : "OTHER";
      case LOAN_CLASS -> tags.loanClass().name();
    };
  }
}
