package io.sitong.ui.fake;

import io.sitong.Application;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole application on a free port and on fakes; all such tests share one start. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "sitong.data=target/frame-test",
            "spring.datasource.url=jdbc:h2:mem:frame-test",
            "spring.liquibase.enabled=false"
        })
@Import(FakePorts.class)
public @interface FrameTest {}
