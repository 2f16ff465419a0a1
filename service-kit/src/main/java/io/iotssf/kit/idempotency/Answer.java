package io.iotssf.kit.idempotency;

/**
 * What a POST answered.
 *
 * @param location path of what was created
 * @param etag its entity tag, quotes included
 * @param body the JSON body
 */
@SuppressWarnings("ArrayRecordComponent") // bytes, handed on and never compared
public record Answer(int status, String location, String etag, byte[] body) {}
