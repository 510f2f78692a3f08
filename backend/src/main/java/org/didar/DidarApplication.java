package org.didar;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Didar: online family visits with prisoners, and the requests they lead to. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DidarApplication {

    public static void main(String[] args) {
        SpringApplication.run(DidarApplication.class, args);
    }
}
