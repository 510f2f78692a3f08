package org.didar.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import java.util.Objects;
import org.didar.access.Actor;
import org.didar.access.SignedIn;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, SignedIn.class);
    }

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }

    /** What a caller may say as {@code null} it may also leave out; an answer says everything. */
    @Bean
    OpenApiCustomizer optionalInRequests() {
        return document ->
                document.getPaths().values().stream()
                        .flatMap(path -> path.readOperations().stream())
                        .map(Operation::getRequestBody)
                        .filter(Objects::nonNull)
                        .flatMap(body -> body.getContent().values().stream())
                        .map(content -> content.getSchema().get$ref())
                        .filter(Objects::nonNull)
                        .map(ref -> ref.substring(ref.lastIndexOf('/') + 1))
                        .map(document.getComponents().getSchemas()::get)
                        .forEach(RecordSchemas::letNullableBeLeftOut);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Didar")
                                .version("1")
                                .license(new License().name("Apache-2.0")));
    }
}
