/** Strict bodies in, tagged answers out: what the resources of this service share. */
@NullMarked
package io.iotssf.assessment.http;

import org.jspecify.annotations.NullMarked;
