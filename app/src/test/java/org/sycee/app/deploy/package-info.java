/// What is shipped beside the program: the compose file, the image, the database's first script.
@NullMarked
package org.sycee.app.deploy;

import org.jspecify.annotations.NullMarked;
