/** Pages made of one row more: what the listings of this service share. */
@NullMarked
package io.iotssf.assessment.http;

import org.jspecify.annotations.NullMarked;
