package org.sycee.app.http.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says of every component of a record that it must be there, unless it is `Optional`: the same
/// rule by which the API reads bodies.
final class RequiredComponents implements ModelConverter {

  @Override
  @SuppressWarnings("rawtypes") // the signature is springdoc's
  public @Nullable Schema resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (!chain.hasNext()) {
      return null;
    }
    Schema<?> schema = chain.next().resolve(type, context, chain);
    Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
    Schema<?> described = described(schema, context);
    if (raw.isRecord() && described != null && described.getProperties() != null) {
      for (RecordComponent component : raw.getRecordComponents()) {
        boolean known = described.getProperties().containsKey(component.getName());
        if (known && component.getType() != Optional.class && !isRequired(described, component)) {
          described.addRequiredItem(component.getName());
        }
      }
    }
    return schema;
  }

  private static boolean isRequired(Schema<?> schema, RecordComponent component) {
    return schema.getRequired() != null && schema.getRequired().contains(component.getName());
  }

  /// The schema itself, or the one it refers to.
  private static @Nullable Schema<?> described(
      @Nullable Schema<?> schema, ModelConverterContext context) {
    if (schema == null || schema.get$ref() == null) {
      return schema;
    }
    String name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
    return context.getDefinedModels().get(name);
  }
}
