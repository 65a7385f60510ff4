package org.sycee.ledger.facility;

/// Who approves, the narrowest authority first.
public enum AuthorityGrade {
  BRANCH_MANAGER,
  CREDIT_DEPARTMENT,
  CREDIT_COMMITTEE
}
