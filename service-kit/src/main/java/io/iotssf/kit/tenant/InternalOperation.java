package io.iotssf.kit.tenant;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation for one other service. The token names that client, carries the audience {@code
 * <service>-internal} and no organisation; the tenant, where there is one, is the path parameter
 * {@code tenant}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface InternalOperation {
  /** Client id of the one service that may call. */
  String client();
}
