/** The threats that the editions name. */
@NullMarked
package io.iotssf.catalog.threat.domain;

import org.jspecify.annotations.NullMarked;
