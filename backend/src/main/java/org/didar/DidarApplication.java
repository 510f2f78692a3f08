package org.didar;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Didar: online family visits with prisoners, and the requests they lead to. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DidarApplication {

    /** Serves, or with words instead of options runs one of the {@link Commands} and ends. */
    public static void main(String[] args) {
        if (Commands.isCommand(args)) {
            System.exit(new Commands(System.out, System.err).run(args));
        }
        SpringApplication.run(DidarApplication.class, args);
    }
}
