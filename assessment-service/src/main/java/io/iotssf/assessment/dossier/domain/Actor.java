package io.iotssf.assessment.dossier.domain;

/**
 * A person or client that did something.
 *
 * @param subject the token's {@code sub}
 * @param name the token's {@code preferred_username}
 */
public record Actor(String subject, String name) {}
