/// The command line: `./sycee import …`, `./sycee trial-balance …`. One class for each command.
///
/// A command works in its own program, next to the running server if there is one ([Sycee] says
/// how), so it needs no server and can use one.
@NullMarked
package org.sycee.app.cli;

import org.jspecify.annotations.NullMarked;
