package dev.atelier.gateway;

import dev.atelier.api.CommandId;
import dev.atelier.api.IdempotencyKey;
import dev.atelier.api.Paging;
import dev.atelier.api.Problem;
import dev.atelier.api.Seen;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/** Describes the API for programs (OpenAPI 3.1), at {@code /api/v1/openapi.json}. */
@Configuration(proxyBeanMethods = false)
class Description {

    private static final String TOKEN = "accessToken";

    private static final Set<Type> FILES = Set.of(
            new ParameterizedTypeReference<ResponseEntity<byte[]>>() {}.getType(),
            new ParameterizedTypeReference<ResponseEntity<Resource>>() {}.getType());

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Paging.class, CommandId.class, Seen.class);
    }

    @Bean
    OpenAPI api(RequiredFields required) {
        var components = new Components()
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("An access token, made at /my/account/tokens."));
        var models = ModelConverters.getInstance(true);
        models.addConverter(required);
        models.readAll(Problem.class).forEach(components::addSchemas);
        return new OpenAPI()
                .info(new Info()
                        .title("Atelier")
                        .version("v1")
                        .description("What happened has an instant in UTC, what is planned the local time with its"
                                + " offset beside its zone (ISO 8601). Ids are UUIDs. Fields without a value"
                                + " are left out. What is changed in place of what was read takes its ETag in"
                                + " If-Match; what anybody may read has one, too, to be handed back in"
                                + " If-None-Match. Lists come in pages: hand “next” back as “cursor”. A POST"
                                + " with an Idempotency-Key can be sent again without being done again."))
                .components(components)
                .addSecurityItem(withToken());
    }

    private static SecurityRequirement withToken() {
        return new SecurityRequirement().addList(TOKEN);
    }

    /** Whether it answers anybody. */
    private static boolean isOpen(HandlerMethod method) {
        var asked = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), PreAuthorize.class);
        return asked != null && asked.value().equals("permitAll()");
    }

    /** What every call of a kind has in common. */
    @Bean
    OperationCustomizer common() {
        return (operation, method) -> {
            parameters(operation, method);
            problem(operation, HttpStatus.UNAUTHORIZED, "No access token, or one that is not good.");
            if (isOpen(method)) {
                operation.addSecurityItem(new SecurityRequirement()).addSecurityItem(withToken());
                fresh(operation);
            } else {
                problem(
                        operation,
                        HttpStatus.FORBIDDEN,
                        "The token only reads, or the person's roles don't open this.");
            }
            problem(operation, HttpStatus.TOO_MANY_REQUESTS, "Too many calls in a minute.");
            problem(operation, HttpStatus.BAD_REQUEST, "The call can't be read.");
            if (FILES.contains(method.getReturnType().getGenericParameterType())) {
                operation.getResponses().computeIfPresent("200", (status, answer) -> answer.content(file()));
            }
            if (has(method, PathVariable.class)) {
                problem(operation, HttpStatus.NOT_FOUND, "There is none for this person.");
            }
            if (has(method, RequestBody.class)) {
                problem(operation, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body is of another kind.");
                problem(operation, HttpStatus.CONTENT_TOO_LARGE, "The body is too large.");
                problem(operation, HttpStatus.UNPROCESSABLE_CONTENT, "Fields need other values; “errors” tells which.");
            }
            return operation;
        };
    }

    /** See {@link FreshAnswers}. */
    private static void fresh(Operation operation) {
        operation.addParametersItem(new Parameter()
                .in("header")
                .name(HttpHeaders.IF_NONE_MATCH)
                .description("The ETag of the answer that you have")
                .schema(new StringSchema()));
        operation
                .getResponses()
                .addApiResponse("304", new ApiResponse().description("The answer that you have is still the same."));
    }

    private static void parameters(Operation operation, HandlerMethod method) {
        for (var parameter : method.getMethodParameters()) {
            if (parameter.getParameterType() == Paging.class) {
                operation.addParametersItem(new Parameter()
                        .in("query")
                        .name("limit")
                        .description("How many")
                        .schema(limit()));
                operation.addParametersItem(new Parameter()
                        .in("query")
                        .name("cursor")
                        .description("“next” of the page before")
                        .schema(new StringSchema()));
            } else if (parameter.getParameterType() == Seen.class) {
                operation.addParametersItem(new Parameter()
                        .in("header")
                        .name(HttpHeaders.IF_MATCH)
                        .required(true)
                        .description("The ETag of what you have read")
                        .schema(new StringSchema()));
                problem(operation, HttpStatus.PRECONDITION_FAILED, "Somebody wrote since; “changes” may tell what.");
                problem(operation, HttpStatus.PRECONDITION_REQUIRED, "The call does not say what it has read.");
            } else if (parameter.getParameterType() == CommandId.class) {
                operation.addParametersItem(new Parameter()
                        .in("header")
                        .name(IdempotencyKey.HEADER)
                        .description("Names this call, so that it is done once however often it is sent within a day")
                        .schema(new StringSchema().maxLength(255)));
                problem(operation, HttpStatus.CONFLICT, "The first call with this Idempotency-Key is under way.");
                problem(
                        operation,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "This Idempotency-Key was used for another call, or fields need other values.");
            }
        }
    }

    private static Content file() {
        return new Content()
                .addMediaType("application/octet-stream", new MediaType().schema(new StringSchema().format("binary")));
    }

    private static IntegerSchema limit() {
        var schema = new IntegerSchema();
        schema.setMinimum(BigDecimal.ONE);
        schema.setMaximum(BigDecimal.valueOf(Paging.MOST));
        schema.setDefault(Paging.DEFAULT);
        return schema;
    }

    private static void problem(Operation operation, HttpStatus status, String when) {
        operation
                .getResponses()
                .computeIfAbsent(
                        String.valueOf(status.value()),
                        code -> new ApiResponse()
                                .description(when)
                                .content(new Content()
                                        .addMediaType(
                                                Problem.TYPE,
                                                new MediaType()
                                                        .schema(new Schema<>().$ref("#/components/schemas/Problem")))));
    }

    private static boolean has(HandlerMethod method, Class<? extends java.lang.annotation.Annotation> annotation) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(annotation));
    }
}
