/** Every error as application/problem+json, from one enum of types. */
@NullMarked
package io.iotssf.kit.problem;

import org.jspecify.annotations.NullMarked;
