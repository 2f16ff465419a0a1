/** What happens when many write at once, when a service dies, and when rows come and go. */
@NullMarked
package io.iotssf.acceptance.fault;

import org.jspecify.annotations.NullMarked;
