/** What the tests of this service share: its stack, a catalogue to pull from, and its callers. */
@NullMarked
package io.iotssf.assessment.testing;

import org.jspecify.annotations.NullMarked;
