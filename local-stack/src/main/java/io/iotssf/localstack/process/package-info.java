/** Child processes: started with a log file, written down, waited for, and stopped by id only. */
@NullMarked
package io.iotssf.localstack.process;

import org.jspecify.annotations.NullMarked;
