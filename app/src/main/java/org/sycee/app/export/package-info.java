/// The books as plain-text accounting files, so that programs that know nothing of Sycee can judge
/// them: hledger, ledger and beancount.
///
/// [JournalExport] reads the journal and the balances; a [Dialect] writes them as one of the three
/// programs wants them. `docs/exports.md` describes the files.
@NullMarked
package org.sycee.app.export;

import org.jspecify.annotations.NullMarked;
