/// What a bank must hold at the central bank (存款准备金).
@NullMarked
package org.sycee.contract.reserve;

import org.jspecify.annotations.NullMarked;
