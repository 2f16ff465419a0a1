/** Pages of collections, their limit, and the signed cursors that lead from one to the next. */
@NullMarked
package io.iotssf.kit.page;

import org.jspecify.annotations.NullMarked;
