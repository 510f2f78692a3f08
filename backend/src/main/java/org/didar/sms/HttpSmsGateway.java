package org.didar.sms;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends by POST of {@code {"from", "to", "text"}} with a bearer token; any 2xx means taken. A
 * provider with another interface gets a small gateway in front of it.
 */
@Component
@Profile("!demo & !test")
class HttpSmsGateway implements SmsGateway {

    private final SmsProperties.Provider provider;
    private final JsonMapper json;
    private final HttpClient http;

    HttpSmsGateway(SmsProperties properties, JsonMapper json) {
        this.provider = properties.requiredProvider();
        this.json = json;
        this.http = HttpClient.newBuilder().connectTimeout(provider.timeout()).build();
    }

    @Override
    public void send(Sms message) {
        try {
            HttpResponse<Void> answer = http.send(request(message), BodyHandlers.discarding());
            if (answer.statusCode() / 100 != 2) {
                throw new SmsFailed("The provider answered " + answer.statusCode(), null);
            }
        } catch (IOException e) {
            throw new SmsFailed("The provider could not be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SmsFailed("Interrupted while sending", e);
        }
    }

    private HttpRequest request(Sms message) {
        Map<String, String> body =
                Map.of(
                        "from", provider.sender(),
                        "to", message.mobile(),
                        "text", message.text());
        return HttpRequest.newBuilder(provider.url())
                .timeout(provider.timeout())
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + provider.token())
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
    }
}
