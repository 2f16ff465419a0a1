package io.iotssf.bare;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers the bytes of one file, which is read at the start. */
@Path("/bare")
@Singleton
public class BareResource {

  private final byte[] body;

  BareResource(@ConfigProperty(name = "bare.body") java.nio.file.Path file) throws IOException {
    this.body = Files.readAllBytes(file);
  }

  /** The bytes, on the thread that read the request. */
  @GET
  @NonBlocking
  @Produces(MediaType.APPLICATION_JSON)
  public byte[] bytes() {
    return body;
  }
}
