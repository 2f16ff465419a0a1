package io.iotssf.catalog.published;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says in the API document what {@link LocalisedJson} adds to a text. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class TranslationMark implements OASFilter {
  private static final String TEXT = "Text";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Schema text = document.getComponents().getSchemas().get(TEXT);
    if (text != null) {
      text.description("Words of the source; English beside them with Accept-Language: en.")
          .addProperty(
              "translation",
              OASFactory.createSchema()
                  .addType(Schema.SchemaType.STRING)
                  .enumeration(List.of("working"))
                  .description("The English is this project's working translation."));
    }
  }
}
