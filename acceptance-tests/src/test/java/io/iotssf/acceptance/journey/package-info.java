/** What people do with the system, from beginning to end, also while a part of it fails. */
@NullMarked
package io.iotssf.acceptance.journey;

import org.jspecify.annotations.NullMarked;
