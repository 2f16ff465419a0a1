package io.iotssf.assessment.part.domain;

/**
 * One thing that is wrong with what somebody sent.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) into what was sent
 * @param detail what is wrong and how to mend it
 */
public record Fault(String pointer, String detail) {}
