/** The worked cases, templates of assessments. */
@NullMarked
package io.iotssf.catalog.usecase.domain;

import org.jspecify.annotations.NullMarked;
