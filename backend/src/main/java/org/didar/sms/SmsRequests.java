package org.didar.sms;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.didar.sms.SmsGateway.Sms;
import org.didar.sms.SmsGateway.SmsRefused;
import org.jspecify.annotations.Nullable;

/**
 * Writes one message as the provider wants it: in words, or by the name of a text that the provider
 * keeps and what fills it.
 *
 * <p>Holes: {@code sender}, {@code mobile} (+989…), {@code local} (09…) and {@code text}; with a
 * template also {@code template} and {@code p1}, {@code p2}…; {@code token} in the header alone.
 */
final class SmsRequests {

    private static final String WORDS =
            "{\"from\":\"{sender}\",\"to\":\"{mobile}\",\"text\":\"{text}\"}";

    private final SmsProperties settings;
    private final URI url;
    private final Map<String, SmsTemplate> templates;
    private final Filling filling;

    SmsRequests(SmsProperties.Provider provider) {
        settings = provider.settings();
        url = provider.url();
        templates =
                settings.templates().stream()
                        .map(SmsTemplate::parse)
                        .collect(Collectors.toMap(SmsTemplate::kind, each -> each));
        filling = settings.isJson() ? Filling.JSON : Filling.FORM;
        tryOut();
    }

    HttpRequest of(Sms message) {
        SmsTemplate template = templates.get(message.kind());
        String value = settings.authValue() == null ? "Bearer {token}" : settings.authValue();
        return HttpRequest.newBuilder(template == null ? url : templateUrl())
                .timeout(settings.timeout())
                .header("Content-Type", settings.contentType())
                .header(
                        settings.authHeader(),
                        Filling.PLAIN.fill(value, Map.of("token", settings.token())))
                .POST(BodyPublishers.ofString(body(message, template)))
                .build();
    }

    private URI templateUrl() {
        return Objects.requireNonNullElse(settings.templateUrl(), url);
    }

    private String body(Sms message, @Nullable SmsTemplate template) {
        Map<String, String> values = new HashMap<>();
        values.put("sender", settings.sender());
        values.put("mobile", message.mobile());
        values.put("local", message.mobile().replaceFirst("^\\+98", "0"));
        values.put("text", message.text());
        if (template == null) {
            return filling.fill(Objects.requireNonNullElse(settings.body(), WORDS), values);
        }
        values.put("template", template.id());
        for (int place = 0; place < template.parts().size(); place++) {
            values.put("p" + (place + 1), part(message, template.parts().get(place)));
        }
        for (int place = template.parts().size(); place < 9; place++) {
            values.put("p" + (place + 1), "");
        }
        return filling.fill(Objects.requireNonNull(settings.templateBody()), values);
    }

    private static String part(Sms message, String name) {
        String part = message.parts().get(name);
        if (part == null) {
            throw new SmsRefused("The template of " + message.kind() + " asks for " + name);
        }
        return part;
    }

    /** A body with a hole that nothing fills must not be found out by the first message. */
    private void tryOut() {
        of(new Sms("+989000000000", "", ""));
        templates
                .values()
                .forEach(template -> {
                    Map<String, String> parts = new HashMap<>();
                    template.parts().forEach(part -> parts.put(part, ""));
                    of(new Sms("+989000000000", "", template.kind(), parts));
                });
    }
}
