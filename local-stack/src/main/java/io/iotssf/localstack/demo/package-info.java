/** The main job on the gas water heater case, over HTTP with real tokens, every result checked. */
@NullMarked
package io.iotssf.localstack.demo;

import org.jspecify.annotations.NullMarked;
