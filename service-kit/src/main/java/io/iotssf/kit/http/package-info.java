/** Entity tags and request limits that every resource shares. */
@NullMarked
package io.iotssf.kit.http;

import org.jspecify.annotations.NullMarked;
