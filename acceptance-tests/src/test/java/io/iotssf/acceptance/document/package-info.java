/** Documents as people open them: in a browser, and in an office program. */
@NullMarked
package io.iotssf.acceptance.document;

import org.jspecify.annotations.NullMarked;
