/** The command iot-ssf: what a person types, and what is printed. */
@NullMarked
package io.iotssf.localstack.cli;

import org.jspecify.annotations.NullMarked;
