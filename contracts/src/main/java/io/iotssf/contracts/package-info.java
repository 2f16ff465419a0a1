/** What the services say to each other; depends on the JDK only. */
@NullMarked
package io.iotssf.contracts;

import org.jspecify.annotations.NullMarked;
