/**
 * What is settled before risks are judged: the solution, its parties and parts, and the criteria.
 */
@NullMarked
package io.iotssf.assessment.preparation.domain;

import org.jspecify.annotations.NullMarked;
