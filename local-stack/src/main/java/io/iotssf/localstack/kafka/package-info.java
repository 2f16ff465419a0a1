/** A Kafka broker in KRaft mode and its topics. */
@NullMarked
package io.iotssf.localstack.kafka;

import org.jspecify.annotations.NullMarked;
