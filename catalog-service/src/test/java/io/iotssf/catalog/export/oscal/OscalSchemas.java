package io.iotssf.catalog.export.oscal;

import gov.nist.secauto.metaschema.binding.IBindingContext;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import javax.xml.transform.Source;
import org.json.JSONObject;
import org.json.JSONTokener;

/** The JSON Schemas that the library of OSCAL brings. */
record OscalSchemas(String kind) implements IBindingContext.IValidationSchemaProvider {

  @Override
  public JSONObject getJsonSchema() throws IOException {
    try (InputStream in = open()) {
      return new JSONObject(new JSONTokener(in));
    }
  }

  @Override
  public List<Source> getXmlSchemas() {
    return List.of();
  }

  InputStream open() {
    String name = "/schema/json/oscal-%s_schema.json".formatted(kind);
    return Objects.requireNonNull(OscalBindingContext.class.getResourceAsStream(name), name);
  }
}
