/** What every resource shares: entity tags, request limits, the headers of every answer. */
@NullMarked
package io.iotssf.kit.http;

import org.jspecify.annotations.NullMarked;
