/** What every resource shares: strict bodies in, tagged answers out, and their limits. */
@NullMarked
package io.iotssf.kit.http;

import org.jspecify.annotations.NullMarked;
