package org.didar.testing;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.didar.DidarApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A node of its own beside others on one database, each with keys of its own. */
public final class OwnNode {

    private OwnNode() {}

    /** Without the web and without timed work; whoever starts it closes it. */
    public static ConfigurableApplicationContext start(String database, Path keys, String... more) {
        return new SpringApplicationBuilder(DidarApplication.class)
                .web(WebApplicationType.NONE)
                .profiles("test")
                .run(
                        Stream.concat(
                                        Stream.of(
                                                "--spring.main.lazy-initialization=true",
                                                "--spring.quartz.auto-startup=false",
                                                "--spring.datasource.url=" + database,
                                                "--spring.datasource.username=sa",
                                                "--didar.crypto.key-file=" + keys),
                                        Stream.of(more))
                                .toArray(String[]::new));
    }
}
