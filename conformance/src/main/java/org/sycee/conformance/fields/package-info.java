/// Cases made of named input fields and named expected fields, judged so that none goes unseen.
@NullMarked
package org.sycee.conformance.fields;

import org.jspecify.annotations.NullMarked;
