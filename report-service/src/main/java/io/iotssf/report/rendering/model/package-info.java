/** What a document says, ready to be set: every code resolved to words, nothing left to decide. */
@NullMarked
package io.iotssf.report.rendering.model;

import org.jspecify.annotations.NullMarked;
