package io.iotssf.report.deliverable.application;

import io.iotssf.report.deliverable.domain.DeliverablePress;
import io.iotssf.report.rendering.DocumentRenderer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the press at the start: a template or font that is missing stops the start. */
class RenderingBeans {

  @Produces
  @Singleton
  @Startup
  DeliverablePress press(@ConfigProperty(name = "iotssf.rendering.workers") int workers) {
    return new DeliverablePress(new DocumentRenderer(), workers);
  }
}
