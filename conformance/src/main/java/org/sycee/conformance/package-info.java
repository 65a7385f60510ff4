/// Other programs and published cases as judges. It sees every module and is seen by none.
///
/// [Conformance] is the command line, [Suites] its table of contents, a [Suite] reads one kind of
/// case. The cases are other people's: they are read where they lie and never become ours.
@NullMarked
package org.sycee.conformance;

import org.jspecify.annotations.NullMarked;
