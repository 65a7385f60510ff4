/// The description of the API (OpenAPI 3.1) as springdoc reads it from the controllers. Its text is
/// committed as `openapi.json`; a test tells when the two differ.
@NullMarked
package org.sycee.app.http.openapi;

import org.jspecify.annotations.NullMarked;
