package org.didar.web;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Describes records as they are written: every component is always there, and only one marked
 * {@link Nullable} may be {@code null}.
 */
@SuppressWarnings("rawtypes") // The library's own signatures are raw.
class RecordSchemas implements ModelConverter {

    private final Map<String, Class<?>> described = new HashMap<>();

    @Override
    public @Nullable Schema resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> found = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        Class<?> raw = TypeFactory.rawClass(type.getType());
        if (found != null && raw.isRecord()) {
            String name = raw.getSimpleName();
            refuseOtherOfTheName(name, raw);
            describe(context.getDefinedModels().getOrDefault(name, found), raw);
        }
        return found;
    }

    /** Schemas go by simple names, so of two records with one name the document would lose one. */
    private void refuseOtherOfTheName(String name, Class<?> raw) {
        Class<?> first = Objects.requireNonNullElse(described.putIfAbsent(name, raw), raw);
        if (!components(first).equals(components(raw))) {
            throw new IllegalStateException(
                    first + " and " + raw + " share a name in the document");
        }
    }

    private static List<String> components(Class<?> raw) {
        return Stream.of(raw.getRecordComponents()).map(RecordComponent::toString).toList();
    }

    private static void describe(Schema<?> model, Class<?> raw) {
        Map<String, Schema> properties = model.getProperties();
        if (properties == null) {
            return;
        }
        for (RecordComponent component : raw.getRecordComponents()) {
            String name = component.getName();
            Schema<?> property = properties.get(name);
            if (property == null) {
                continue;
            }
            if (model.getRequired() == null || !model.getRequired().contains(name)) {
                model.addRequiredItem(name);
            }
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                properties.put(name, orNull(property));
            }
        }
    }

    static void letNullableBeLeftOut(Schema<?> model) {
        model.getProperties()
                .forEach((name, property) -> {
                    if (property.getAnyOf() != null) {
                        model.getRequired().remove(name);
                    }
                });
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.getAnyOf() != null) {
            return property;
        }
        Schema<?> none = new JsonSchema();
        none.addType("null");
        return new JsonSchema().anyOf(List.of(property, none));
    }
}
