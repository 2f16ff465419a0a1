/** The three services as processes: migrated, started, asked whether they are ready. */
@NullMarked
package io.iotssf.localstack.service;

import org.jspecify.annotations.NullMarked;
