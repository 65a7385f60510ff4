/// The register of loans, what changed their principal, and the summary of the credit department.
@NullMarked
package org.sycee.projections.loans;

import org.jspecify.annotations.NullMarked;
