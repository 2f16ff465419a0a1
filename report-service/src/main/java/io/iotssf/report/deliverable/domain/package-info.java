/** What documents a revision calls for, and what each of them says. */
@NullMarked
package io.iotssf.report.deliverable.domain;

import org.jspecify.annotations.NullMarked;
