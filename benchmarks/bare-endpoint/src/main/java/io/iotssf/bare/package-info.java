/** What a service is compared with: Quarkus REST that only sends bytes. */
@NullMarked
package io.iotssf.bare;

import org.jspecify.annotations.NullMarked;
