package io.iotssf.assessment.dossier.application;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.InstantSource;

/** Where the time comes from, once for the service. */
class SystemClock {

  @Produces
  @Singleton
  InstantSource clock() {
    return Clock.systemUTC();
  }
}
