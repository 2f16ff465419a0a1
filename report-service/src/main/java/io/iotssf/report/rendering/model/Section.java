package io.iotssf.report.rendering.model;

import java.util.List;

/**
 * A section of a document.
 *
 * @param id unique within the document, for links and bookmarks
 * @param heading with its number
 */
public record Section(String id, String heading, List<Block> blocks) {}
