package io.sitong.ui;

import io.sitong.Application;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;

/** The whole application on a free port, over {@link SmallRegion} in memory; all such tests share one start, and each class finds
 * the region as it was then. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "sitong.data=target/frame-test-${random.uuid}",
            "spring.datasource.url=jdbc:h2:mem:frame-test;MODE=PostgreSQL;DATABASE_TO_UPPER=FALSE"
                    + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"
        })
@Import(SmallRegion.class)
@TestExecutionListeners(listeners = FreshRegion.class, mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface FrameTest {}
