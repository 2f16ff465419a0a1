/** The packaged services on a stack of their own, started once for all acceptance tests. */
@NullMarked
package io.iotssf.acceptance.system;

import org.jspecify.annotations.NullMarked;
