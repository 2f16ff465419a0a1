/** What the tests of every service share: tokens, and the architecture as rules. */
@NullMarked
package io.iotssf.kit.testing;

import org.jspecify.annotations.NullMarked;
