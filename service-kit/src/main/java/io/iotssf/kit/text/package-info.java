/** What people write: bounds that hold wherever a text of theirs is kept. */
@NullMarked
package io.iotssf.kit.text;

import org.jspecify.annotations.NullMarked;
