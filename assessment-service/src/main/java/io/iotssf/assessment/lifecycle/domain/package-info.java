/** An assessment from its creation out of a use case to its approval. */
@NullMarked
package io.iotssf.assessment.lifecycle.domain;

import org.jspecify.annotations.NullMarked;
