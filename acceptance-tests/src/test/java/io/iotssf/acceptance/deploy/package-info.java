/** The manifests and container files, compared with what the services really use. */
@NullMarked
package io.iotssf.acceptance.deploy;

import org.jspecify.annotations.NullMarked;
