package io.iotssf.localstack.demo;

import io.iotssf.localstack.StackException;
import java.net.URI;

/** A service did not answer, and nothing can have changed by the request: it may be asked again. */
final class NoAnswerException extends StackException {
  private static final long serialVersionUID = 1L;

  private final String service;

  /**
   * @param request method and address, for messages
   */
  NoAnswerException(String request, URI asked, Throwable cause) {
    super("%s got no answer: %s".formatted(request, cause), cause);
    service = asked.getScheme() + "://" + asked.getAuthority();
  }

  /** The address of the service. */
  String service() {
    return service;
  }
}
