@NullMarked
package org.sycee.app.web;

import org.jspecify.annotations.NullMarked;
