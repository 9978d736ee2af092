package io.sitong.ui.api;

import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.ui.texts.Messages;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** {@code /api/openapi.json}: the API in OpenAPI, written from its own addresses, so that it cannot say anything else. */
@RestController
class ApiDescription {

    private static final String PATH = "/api/openapi.json";

    private final RequestMappingHandlerMapping mappings;

    ApiDescription(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.mappings = requestMappingHandlerMapping;
    }

    @GetMapping(PATH)
    Map<String, Object> description() {
        Map<String, Object> paths = new TreeMap<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            for (String path : mapping.getPatternValues()) {
                if (isOurs(method) && !path.equals(PATH)) {
                    paths.put(path, Map.of("get", operation(path, method)));
                }
            }
        });
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("openapi", "3.0.3");
        description.put(
                "info",
                Map.of("title", Messages.get("api.title"), "version", "1", "description", Messages.get("api.about")));
        description.put("security", List.of(Map.of("token", List.of()), Map.of("password", List.of())));
        description.put("paths", paths);
        description.put(
                "components",
                Map.of(
                        "securitySchemes",
                        Map.of(
                                "token", Map.of("type", "http", "scheme", "bearer"),
                                "password", Map.of("type", "http", "scheme", "basic")),
                        "schemas",
                        Map.of("Item", item(), "Page", page())));
        return description;
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackage().equals(ApiDescription.class.getPackage());
    }

    private static Map<String, Object> operation(String path, HandlerMethod method) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
            PathVariable place = parameter.getParameterAnnotation(PathVariable.class);
            if (asked != null) {
                boolean optional = parameter.getParameterType().equals(java.util.Optional.class);
                parameters.add(parameter(asked.value(), "query", !optional, parameter));
            } else if (place != null) {
                parameters.add(parameter(place.value(), "path", true, parameter));
            }
        }
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("summary", Messages.get("api.path." + words(path)));
        operation.put("operationId", method.getMethod().getName());
        operation.put("parameters", parameters);
        operation.put("responses", responses(isPage(method), path.contains("{")));
        return operation;
    }

    /** {@code /api/items/{id}} as {@code items.id}. */
    private static String words(String path) {
        return path.substring("/api/".length()).replaceAll("[/{}]+", ".").replaceAll("\\.$", "");
    }

    private static boolean isPage(HandlerMethod method) {
        return method.getMethod().getGenericReturnType().getTypeName().contains(ApiPage.class.getSimpleName());
    }

    private static Map<String, Object> parameter(String name, String in, boolean required, MethodParameter parameter) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", name);
        described.put("in", in);
        described.put("required", required);
        described.put("description", Messages.get("api.parameter." + name));
        described.put("schema", schema(parameter.getGenericParameterType()));
        return described;
    }

    private static Map<String, Object> schema(Type type) {
        Type plain = type instanceof ParameterizedType wrapped ? wrapped.getActualTypeArguments()[0] : type;
        if (plain instanceof Class<?> named && named.isEnum()) {
            List<String> names = new ArrayList<>();
            for (Object constant : named.getEnumConstants()) {
                names.add(((Enum<?>) constant).name());
            }
            return Map.of("type", "string", "enum", names);
        }
        if (plain.equals(LocalDate.class)) {
            return Map.of("type", "string", "format", "date");
        }
        return plain.equals(String.class)
                ? Map.of("type", "string")
                : Map.of(
                        "type",
                        "integer",
                        "format",
                        plain.equals(Long.class) || plain.equals(long.class) ? "int64" : "int32");
    }

    private static Map<String, Object> responses(boolean page, boolean one) {
        Map<String, Object> schema = page
                ? Map.of("$ref", "#/components/schemas/Page")
                : Map.of("type", "object", "properties", Map.of("item", Map.of("$ref", "#/components/schemas/Item")));
        Map<String, Object> responses = new TreeMap<>();
        responses.put(
                "200",
                Map.of(
                        "description", Messages.get("api.answer.200"),
                        "headers", Map.of("ETag", Map.of("schema", Map.of("type", "string"))),
                        "content", Map.of("application/json", Map.of("schema", schema))));
        for (String status : one ? List.of("304", "400", "401", "403", "404") : List.of("304", "400", "401", "403")) {
            responses.put(status, Map.of("description", Messages.get("api.answer." + status)));
        }
        return responses;
    }

    private static Map<String, Object> page() {
        return Map.of(
                "type", "object",
                "required", List.of("rows"),
                "properties",
                        Map.of(
                                "rows", Map.of("type", "array", "items", Map.of("type", "object")),
                                "next",
                                        Map.of(
                                                "type",
                                                "string",
                                                "nullable",
                                                true,
                                                "description",
                                                Messages.get("api.page.next"))));
    }

    private static Map<String, Object> item() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (ItemField field : ItemField.values()) {
            properties.put(field.name(), Map.of("type", "string", "description", field.label()));
        }
        for (ItemGroup group : ItemGroup.values()) {
            properties.put(
                    group.name(),
                    Map.of("type", "array", "description", group.label(), "items", Map.of("type", "object")));
        }
        return Map.of("type", "object", "properties", properties);
    }
}
