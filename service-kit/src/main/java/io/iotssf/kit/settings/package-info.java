/** What must be said before a service starts. */
@NullMarked
package io.iotssf.kit.settings;

import org.jspecify.annotations.NullMarked;
