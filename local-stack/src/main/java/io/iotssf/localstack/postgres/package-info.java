/** PostgreSQL 18 with fsync and passwords, its databases and its roles. */
@NullMarked
package io.iotssf.localstack.postgres;

import org.jspecify.annotations.NullMarked;
