package io.iotssf.assessment.rows.api;

import static java.util.Objects.requireNonNull;

import io.iotssf.assessment.content.domain.Kinds;
import io.iotssf.assessment.part.domain.PartKind;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Describes the operations of every kind of row in the API document: they share their methods, so
 * annotations cannot say which row each of them takes and gives. It comes before the filters of the
 * kit, which add to what it says: with the same priority, the order would change from build to
 * build.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = 2)
public class RowOperations implements OASFilter {
  private static final String JSON = "application/json";
  private static final String MERGE_PATCH = "application/merge-patch+json";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document.getComponents().addSchema("RowState", rowState());
    Kinds.ALL.forEach(kind -> describe(document, kind));
  }

  private static void describe(OpenAPI document, PartKind<?> kind) {
    addSchemas(document, kind);
    Map<String, PathItem> paths = document.getPaths().getPathItems();
    String path = "/api/v1/assessments/{id}/" + kind.collection();
    describeCollection(requireNonNull(paths.get(path)), kind);
    describeRow(requireNonNull(paths.get(path + "/{row}")), kind);
    Operation order = requireNonNull(paths.get(path + "/order")).getPUT();
    name(order, "order" + plural(kind), "Put all rows of the collection into an order");
    order.setDescription("If-Match takes the ETag of the assessment.");
    answer(order, "200", ref("Page" + row(kind)));
  }

  private static void describeCollection(PathItem item, PartKind<?> kind) {
    name(item.getGET(), "list" + plural(kind), "The rows of the collection, in their order");
    answer(item.getGET(), "200", ref("Page" + row(kind)));
    name(item.getPOST(), "add" + singular(kind), "Add a row, after the last one");
    item.getPOST()
        .setRequestBody(OASFactory.createRequestBody().content(body(JSON, "New" + type(kind))));
    answer(item.getPOST(), "201", ref(row(kind)));
  }

  private static void describeRow(PathItem item, PartKind<?> kind) {
    name(item.getGET(), "get" + singular(kind), "One row");
    answer(item.getGET(), "200", ref(row(kind)));
    name(item.getPATCH(), "change" + singular(kind), "Change a row");
    item.getPATCH().setDescription("If-Match takes the ETag of the row.");
    item.getPATCH()
        .setRequestBody(
            OASFactory.createRequestBody()
                .content(
                    body(MERGE_PATCH, type(kind) + "Change")
                        .addMediaType(JSON, media(ref(type(kind) + "Change")))));
    answer(item.getPATCH(), "200", ref(row(kind)));
    name(item.getDELETE(), "remove" + singular(kind), "Remove a row");
    item.getDELETE().setDescription("If-Match takes the ETag of the row.");
  }

  private static void addSchemas(OpenAPI document, PartKind<?> kind) {
    Map<String, Schema> schemas = document.getComponents().getSchemas();
    Schema of = requireNonNull(schemas.get(type(kind)), () -> "no schema of " + type(kind));
    Schema added = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    Schema changed = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    for (RecordComponent field : RowBodies.given(kind)) {
      String name = field.getName();
      Schema property = requireNonNull(of.getProperties().get(name));
      added.addProperty(name, property);
      if (!name.equals("id")) {
        changed.addProperty(name, property);
        require(added, field);
      }
    }
    document.getComponents().addSchema("New" + type(kind), added);
    document.getComponents().addSchema(type(kind) + "Change", changed);
    document
        .getComponents()
        .addSchema(
            row(kind),
            OASFactory.createSchema().addAllOf(ref(type(kind))).addAllOf(ref("RowState")));
    document.getComponents().addSchema("Page" + row(kind), page(ref(row(kind))));
  }

  /** A list that is left out is empty. */
  private static void require(Schema added, RecordComponent field) {
    if (field.getType() != List.class
        && !field.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      added.addRequired(field.getName());
    }
  }

  private static Schema rowState() {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.OBJECT)
        .addProperty(
            "version", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER).format("int64"))
        .addProperty(
            "updatedAt",
            OASFactory.createSchema().addType(Schema.SchemaType.STRING).format("date-time"));
  }

  private static Schema page(Schema item) {
    return OASFactory.createSchema()
        .addType(Schema.SchemaType.OBJECT)
        .addProperty(
            "items", OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(item))
        .addProperty(
            "next",
            OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .addType(Schema.SchemaType.NULL));
  }

  private static void name(Operation operation, String id, String summary) {
    operation.setOperationId(id);
    operation.setSummary(summary);
  }

  private static void answer(Operation operation, String status, Schema schema) {
    operation.getResponses().getAPIResponses().keySet().stream()
        .filter(code -> code.startsWith("2"))
        .toList()
        .forEach(operation.getResponses()::removeAPIResponse);
    operation
        .getResponses()
        .addAPIResponse(
            status,
            OASFactory.createAPIResponse()
                .description("As it stands afterwards")
                .content(OASFactory.createContent().addMediaType(JSON, media(schema))));
  }

  private static Content body(String type, String schema) {
    return OASFactory.createContent().addMediaType(type, media(ref(schema)));
  }

  private static org.eclipse.microprofile.openapi.models.media.MediaType media(Schema schema) {
    return OASFactory.createMediaType().schema(schema);
  }

  private static Schema ref(String name) {
    return OASFactory.createSchema().ref("#/components/schemas/" + name);
  }

  private static String row(PartKind<?> kind) {
    return type(kind) + "Row";
  }

  private static String type(PartKind<?> kind) {
    return kind.type().getSimpleName();
  }

  private static String singular(PartKind<?> kind) {
    return words(kind.code());
  }

  private static String plural(PartKind<?> kind) {
    return words(kind.collection());
  }

  private static String words(String code) {
    return Arrays.stream(code.split("-"))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }
}
