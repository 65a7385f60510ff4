@NullMarked
package org.sycee.app.messages;

import org.jspecify.annotations.NullMarked;
