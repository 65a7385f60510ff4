/// How the files of another system are to be read: the mapping, a YAML file that drives an import.
///
/// Reading order: [Mapping], [AccountsMapping] and [TransactionsMapping], then their parts.
/// [MappingReader] is strict: what it does not know it refuses, with the line.
@NullMarked
package org.sycee.app.history.mapping;

import org.jspecify.annotations.NullMarked;
