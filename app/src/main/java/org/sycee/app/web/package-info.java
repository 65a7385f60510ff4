/// Web pages for people: the same readers as the API, rendered on the server, without scripts.
/// Every figure leads to the lines behind it, every line to its event as it is stored.
@NullMarked
package org.sycee.app.web;

import org.jspecify.annotations.NullMarked;
