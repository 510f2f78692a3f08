package org.didar.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.didar.access.Role;
import org.didar.demo.DemoPeople.Lawyer;
import org.didar.demo.DemoPeople.Official;
import org.didar.demo.DemoPeople.Relative;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Who can sign in to the demonstration, and at which address each would. */
@Component
@OnlyInDemo
class DemoGuide {

    private final Environment environment;

    DemoGuide(Environment environment) {
        this.environment = environment;
    }

    /**
     * @param host the page's own host, so that one browser can be several people at once
     */
    record Entry(String mobile, String name, String role, String host, String note) {}

    List<Entry> everyone() {
        return Stream.of(
                        DemoPeople.RELATIVES.stream().map(this::family),
                        DemoPeople.LAWYERS.stream().map(this::lawyer),
                        DemoPeople.OFFICIALS.stream().map(this::official))
                .flatMap(each -> each)
                .toList();
    }

    /** An address of the demonstration, for example {@code http://family.localhost:8080}. */
    String address(String host) {
        return "http://" + host + ".localhost:" + port();
    }

    private Entry family(Relative relative) {
        String note =
                relative.relation().name().toLowerCase(Locale.ROOT)
                        + " of "
                        + relative.prisoner()
                        + ", "
                        + relative.standing().name().toLowerCase(Locale.ROOT);
        return new Entry(relative.mobile(), relative.name(), "FAMILY", address("family"), note);
    }

    private Entry lawyer(Lawyer lawyer) {
        return new Entry(
                lawyer.mobile(),
                lawyer.name(),
                "LAWYER",
                address("lawyer"),
                "lawyer of " + lawyer.prisoner());
    }

    private Entry official(Official official) {
        return new Entry(
                official.mobile(),
                official.name(),
                official.role().name(),
                address(hostOf(official.role())),
                official.titleFa());
    }

    private static String hostOf(Role role) {
        return switch (role) {
            case PROSECUTOR, SUPERVISING_JUDGE -> "prosecutor";
            case AUDITOR -> "auditor";
            case ADMINISTRATOR -> "admin";
            default -> "officer";
        };
    }

    private String port() {
        return environment.getProperty(
                "local.server.port", environment.getProperty("server.port", "8080"));
    }
}
