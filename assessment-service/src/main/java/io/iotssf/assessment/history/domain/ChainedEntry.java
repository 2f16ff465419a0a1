package io.iotssf.assessment.history.domain;

/**
 * One entry of the history of an assessment.
 *
 * @param version version of the assessment after the write
 * @param entry who did what, as JSON, exactly as it was hashed
 * @param previousHash hash of the entry before; {@link HistoryChain#START} for the first
 * @param hash what {@link HistoryChain#link} makes of the two
 */
public record ChainedEntry(long version, String entry, String previousHash, String hash) {}
