/// The rules that keep the code in shape: who may import whom, and what a file looks like.
@NullMarked
package org.sycee.app.architecture;

import org.jspecify.annotations.NullMarked;
