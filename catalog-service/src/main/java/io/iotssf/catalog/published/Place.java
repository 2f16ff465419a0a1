package io.iotssf.catalog.published;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Where an id stands in the edition.
 *
 * @param node the object that has the id
 * @param subject id of the row that holds it: its own, or for a bullet the one of its row
 * @param useCase id of the use case it stands in; null outside use cases
 */
public record Place(ObjectNode node, String subject, @Nullable String useCase) {}
