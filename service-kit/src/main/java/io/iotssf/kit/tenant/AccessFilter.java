package io.iotssf.kit.tenant;

import io.iotssf.kit.problem.ProblemException;
import io.iotssf.kit.problem.ProblemType;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Decides who may call a resource method, and sets the tenant and the caller. A method that
 * declares neither {@link RequiresPermission} nor {@link InternalOperation} answers nobody.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AccessFilter implements ContainerRequestFilter {

  private final SecurityIdentity identity;
  private final CurrentTenant currentTenant;
  private final CurrentCaller currentCaller;
  private final String audience;

  @Context ResourceInfo resource;

  AccessFilter(
      SecurityIdentity identity,
      CurrentTenant currentTenant,
      CurrentCaller currentCaller,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.identity = identity;
    this.currentTenant = currentTenant;
    this.currentCaller = currentCaller;
    this.audience = service;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Method method = resource.getResourceMethod();
    var permission = method.getAnnotation(RequiresPermission.class);
    var internal = method.getAnnotation(InternalOperation.class);
    if (permission != null) {
      admitPerson(token(), permission.value());
    } else if (internal != null) {
      admitService(token(), internal.client(), request);
    } else {
      throw new ProblemException(ProblemType.FORBIDDEN, "This operation is open to nobody.");
    }
  }

  private TokenClaims token() {
    return TokenClaims.of(identity)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.UNAUTHENTICATED,
                    "Send an access token: 'Authorization: Bearer …'."));
  }

  private void admitPerson(TokenClaims token, Permission permission) {
    switch (Admission.judge(token, audience, permission)) {
      case Admission.Refused refused ->
          throw new ProblemException(ProblemType.FORBIDDEN, refused.reason());
      case Admission.Admitted admitted -> {
        currentTenant.set(admitted.tenant());
        currentCaller.set(admitted.caller());
      }
    }
  }

  private void admitService(TokenClaims token, String client, ContainerRequestContext request) {
    requireAudience(token, audience + "-internal");
    if (!client.equals(token.client()) || token.namesOrganisation()) {
      throw new ProblemException(ProblemType.FORBIDDEN, "This operation is for another service.");
    }
    var tenant = request.getUriInfo().getPathParameters().getFirst("tenant");
    if (tenant != null && tenant.isBlank()) {
      throw ProblemException.notFound();
    }
    if (tenant != null) {
      currentTenant.set(new Tenant(tenant));
    }
  }

  private static void requireAudience(TokenClaims token, String audience) {
    if (!token.audience().contains(audience)) {
      throw new ProblemException(
          ProblemType.FORBIDDEN,
          "The token is not meant for the audience '%s'.".formatted(audience));
    }
  }
}
