/** What people must not be able to do with the system. */
@NullMarked
package io.iotssf.acceptance.attack;

import org.jspecify.annotations.NullMarked;
