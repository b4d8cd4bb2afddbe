package dev.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.atelier.Caller;
import dev.atelier.WholeHouse;
import dev.atelier.api.CommandId;
import dev.atelier.api.Paging;
import dev.atelier.api.Seen;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@WholeHouse
class DescriptionTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    OpenAPI description;
    String json = "";

    private record Call(HttpMethod verb, String path, HandlerMethod method) {}

    @BeforeEach
    void whoeverAsksGetsAValidDescription() {
        var page = http.get().uri("/api/v1/openapi.json").exchange();
        assertThat(page).hasStatusOk().hasContentType("application/json");
        json = Caller.body(page);
        var read = new OpenAPIV3Parser().readContents(json);
        assertThat(read.getMessages()).isEmpty();
        description = read.getOpenAPI();
        assertThat(description.getOpenapi()).startsWith("3.1");
    }

    @Test
    void eachCallIsInItWithItsErrorsAndNothingElse() {
        var calls = calls();
        assertThat(calls).hasSizeGreaterThan(20);
        for (var call : calls) {
            var said = described(call);
            assertThat(said.getSummary()).as(call.toString()).isNotBlank();
            assertThat(said.getSecurity() != null
                            && said.getSecurity().getFirst().isEmpty())
                    .as(call.toString())
                    .isEqualTo(isOpen(call.method()));
            assertThat(said.getTags()).as(call.toString()).hasSize(1);
            assertThat(said.getResponses().keySet()).as(call.toString()).containsAll(errors(call.method()));
            said.getResponses().forEach((status, answer) -> {
                if (status.startsWith("4")) {
                    assertThat(answer.getContent().keySet())
                            .as(call + " " + status)
                            .containsExactly("application/problem+json");
                    assertThat(answer.getDescription()).isNotBlank();
                }
            });
            assertThat(parameters(said)).as(call.toString()).containsAll(common(call.method()));
        }
        var described = description.getPaths().values().stream()
                .mapToInt(path -> path.readOperations().size())
                .sum();
        assertThat(described).isEqualTo(calls.size());
    }

    @Test
    void eachCallHasANameOfItsOwn() {
        var names = new HashSet<String>();
        description.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(call -> assertThat(names.add(call.getOperationId()))
                        .as(call.getOperationId())
                        .isTrue());
        assertThat(names).contains("ask", "listConversations").noneMatch(name -> name.matches(".*_\\d+"));
    }

    @Test
    void itTellsHowToComeIn() {
        assertThat(description.getComponents().getSecuritySchemes())
                .hasEntrySatisfying(
                        "accessToken", way -> assertThat(way.getScheme()).isEqualTo("bearer"));
        assertThat(description.getSecurity())
                .singleElement()
                .satisfies(way -> assertThat(way).containsKey("accessToken"));
        assertThat(description.getComponents().getSchemas()).containsKeys("Problem", "ConversationAnswer", "Question");
    }

    @Test
    @SuppressWarnings("rawtypes") // As the parser has them.
    void itTellsWhatIsAlwaysThere() {
        Map<String, Schema> schemas = description.getComponents().getSchemas();
        assertThat(required(schemas, "Question")).containsExactlyInAnyOrder("month", "subject", "text");
        assertThat(required(schemas, "PageConversationRow")).containsExactlyInAnyOrder("items", "next");
        assertThat(required(schemas, "ConversationRow"))
                .contains("id", "turn", "lastAt")
                .doesNotContain("mentor");
        assertThat(required(schemas, "Fault")).containsExactlyInAnyOrder("field", "message");
        assertThat(JsonPath.<Object>read(json, "$.components.schemas.PageBoardRow.properties.next.type"))
                .isEqualTo(List.of("string", "null"));
    }

    @Test
    void itTellsWhatIsMadeAndWhatIsAFile() {
        assertThat(answers("/api/v1/my/conversations", HttpMethod.POST))
                .containsKey("201")
                .doesNotContainKey("200");
        assertThat(answers("/api/v1/admin/held-mails/{mail}/raw", HttpMethod.GET)
                        .get("200"))
                .satisfies(file -> assertThat(file.getContent()).containsOnlyKeys("application/octet-stream"));
    }

    private Map<String, ApiResponse> answers(String path, HttpMethod verb) {
        return calls().stream()
                .filter(call -> call.path().equals(path) && call.verb() == verb)
                .findFirst()
                .map(call -> described(call).getResponses())
                .orElseThrow();
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // As the parser has them.
    private static List<String> required(Map<String, Schema> schemas, String name) {
        return Objects.requireNonNull(schemas.get(name), name).getRequired();
    }

    private Operation described(Call call) {
        var path = Objects.requireNonNull(description.getPaths().get(call.path()), call.path());
        return Objects.requireNonNull(path.readOperationsMap().get(call.verb()), call.toString());
    }

    private static Set<String> errors(HandlerMethod method) {
        var errors = new TreeSet<>(List.of("400", "401", "429"));
        if (!isOpen(method)) {
            errors.add("403");
        }
        for (var parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(PathVariable.class)) {
                errors.add("404");
            }
            if (parameter.hasParameterAnnotation(RequestBody.class)) {
                errors.addAll(List.of("413", "415", "422"));
            }
            if (parameter.getParameterType() == Seen.class) {
                errors.addAll(List.of("412", "428"));
            }
            if (parameter.getParameterType() == CommandId.class) {
                errors.addAll(List.of("409", "422"));
            }
        }
        return errors;
    }

    private static boolean isOpen(HandlerMethod method) {
        return method.getBeanType().getAnnotation(PreAuthorize.class).value().equals("permitAll()");
    }

    private static List<String> common(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(parameter -> parameter.getParameterType() == Paging.class
                        ? List.of("limit", "cursor").stream()
                        : parameter.getParameterType() == CommandId.class
                                ? List.of("Idempotency-Key").stream()
                                : parameter.getParameterType() == Seen.class
                                        ? List.of("If-Match").stream()
                                        : List.<String>of().stream())
                .toList();
    }

    private static List<String> parameters(Operation said) {
        return said.getParameters() == null
                ? List.of()
                : said.getParameters().stream()
                        .map(parameter -> parameter.getName())
                        .toList();
    }

    private List<Call> calls() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .flatMap(mapped -> mapped.getKey().getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/") && !path.contains("openapi"))
                        .flatMap(path -> mapped.getKey().getMethodsCondition().getMethods().stream()
                                .map(verb -> new Call(HttpMethod.valueOf(verb.name()), path, mapped.getValue()))))
                .toList();
    }
}
