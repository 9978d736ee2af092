package io.sitong.ui.api;

import io.sitong.catalog.NotYourDivision;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What a program is told when it asks for what it may not see, or in a way that cannot be read. */
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
class ApiErrors {

    @ExceptionHandler(NotYourDivision.class)
    ResponseEntity<Map<String, String>> outsideScope() {
        return ResponseEntity.status(403).body(Map.of("error", "outside your scope"));
    }

    @ExceptionHandler(BadQuery.class)
    ResponseEntity<Map<String, String>> notReadable(BadQuery failure) {
        return ResponseEntity.badRequest().body(Map.of("error", "not readable: " + failure.parameter()));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<Map<String, String>> notReadable(MethodArgumentTypeMismatchException failure) {
        return ResponseEntity.badRequest().body(Map.of("error", "not readable: " + failure.getName()));
    }
}
