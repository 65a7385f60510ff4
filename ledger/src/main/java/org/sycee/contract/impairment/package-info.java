/// Expected credit losses and the interest of impaired assets. IFRS 9 5.4.1 and 5.5, CAS 22.
@NullMarked
package org.sycee.contract.impairment;

import org.jspecify.annotations.NullMarked;
