/** Tests of the package of the same name. */
@NullMarked
package io.iotssf.localstack.keycloak;

import org.jspecify.annotations.NullMarked;
