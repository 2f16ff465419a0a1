/** What a row is measured on: the services, an issuer, and what they are compared with. */
@NullMarked
package io.iotssf.benchmarks.stack;

import org.jspecify.annotations.NullMarked;
