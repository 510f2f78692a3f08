package org.didar.conferences;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings of a conference server as a plain test needs them. */
public final class SomeConferences {

    /** Long enough for HS256. */
    public static final String SECRET = "b7Jq2Xw9Lr4Tz6Ks1Vd8Nc3Mf5Hy0PgE";

    private SomeConferences() {}

    /** Where there is no server, nobody is given a pass. */
    public static GivingPasses noPasses(Clock clock) {
        return new GivingPasses(settings(Map.of()), clock);
    }

    /** As an operator would write them, without the common beginning of their names. */
    static ConferenceProperties settings(Map<String, String> said) {
        Map<String, String> all = new HashMap<>();
        said.forEach((name, value) -> all.put("didar.conference." + name, value));
        return new Binder(new MapConfigurationPropertySource(all))
                .bindOrCreate("didar.conference", ConferenceProperties.class);
    }
}
