/// Messages between banks, read into facts of ours and written from them: statements (MT940, MT950,
/// camt.053), confirmations and payments (MT320, MT202). Nothing outside knows the library that
/// parses them, and nothing of it is stored.
@NullMarked
package org.sycee.app.messages;

import org.jspecify.annotations.NullMarked;
