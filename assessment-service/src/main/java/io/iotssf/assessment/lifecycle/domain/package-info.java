/** An assessment from its beginning to its end: who may move it on, and when. */
@NullMarked
package io.iotssf.assessment.lifecycle.domain;

import org.jspecify.annotations.NullMarked;
