/** The one write path, and the one place that decides what a caller may see. */
@NullMarked
package io.iotssf.assessment.dossier.application;

import org.jspecify.annotations.NullMarked;
