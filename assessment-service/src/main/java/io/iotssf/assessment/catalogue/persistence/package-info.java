/** The applied editions in PostgreSQL. */
@NullMarked
package io.iotssf.assessment.catalogue.persistence;

import org.jspecify.annotations.NullMarked;
