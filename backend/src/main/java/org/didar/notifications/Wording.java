package org.didar.notifications;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.didar.accounts.AppointingOfficials;
import org.didar.accounts.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Writes a message in its receiver's language, from the one bundle of texts. */
@Component
class Wording {

    static final String BUNDLE = "org.didar.notifications.messages";

    private static final Pattern HOLE = Pattern.compile("\\{([a-z]+)}");

    /** Only our own two bundles: never the machine's language when a text is missing. */
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final PublicAddress address;
    private final Function<UUID, String> invitations;

    @Autowired
    Wording(PublicAddress address, AppointingOfficials appointing) {
        this(address, appointing::invitationLink);
    }

    /**
     * @param invitations makes the address that signs an account in, once
     */
    Wording(PublicAddress address, Function<UUID, String> invitations) {
        this.address = address;
        this.invitations = invitations;
    }

    String write(MessageKind kind, Params params, Tongue tongue) {
        return write(kind, parts(kind, params, tongue), tongue);
    }

    /** From parts that were made once: some hold a secret that must not be made twice. */
    String write(MessageKind kind, Map<String, String> parts, Tongue tongue) {
        return HOLE.matcher(texts(tongue).getString(kind.key()))
                .replaceAll(hole ->
                        Matcher.quoteReplacement(needed(parts.get(hole.group(1)), hole.group(1))));
    }

    /** What the text is filled with, by name. */
    Map<String, String> parts(MessageKind kind, Params params, Tongue tongue) {
        return HOLE.matcher(texts(tongue).getString(kind.key()))
                .results()
                .map(hole -> hole.group(1))
                .distinct()
                .collect(Collectors.toMap(hole -> hole, hole -> fill(hole, kind, params, tongue)));
    }

    static ResourceBundle texts(Tongue tongue) {
        return ResourceBundle.getBundle(BUNDLE, tongue.locale(), EXACT);
    }

    private String fill(String hole, MessageKind kind, Params params, Tongue tongue) {
        return switch (hole) {
            case "link" -> link(kind, params, tongue);
            case "day" -> tongue.day(needed(params.start(), hole), needed(params.zone(), hole));
            case "time" -> tongue.time(needed(params.start(), hole), needed(params.zone(), hole));
            case "until" -> tongue.time(needed(params.until(), hole), needed(params.zone(), hole));
            case "minutes" -> tongue.digits(needed(params.minutes(), hole).toString());
            case "number" -> tongue.digits(needed(params.trackingNumber(), hole));
            case "why" -> why(params.why(), tongue);
            default -> throw new IllegalStateException("No message has a {" + hole + "}");
        };
    }

    /** Persian is what the page speaks of its own accord; any other language is asked for. */
    private String link(MessageKind kind, Params params, Tongue tongue) {
        if (kind.page() == MessageKind.Page.WELCOME) {
            return invitations.apply(params.about());
        }
        String page = address.to(kind.page().path(params.about().toString()));
        return tongue == Tongue.FA ? page : page + "?lang=" + tongue.code();
    }

    private static String why(@Nullable String code, Tongue tongue) {
        String key = "why_" + (code == null ? "unknown" : code.toLowerCase(Locale.ROOT));
        ResourceBundle texts = texts(tongue);
        return texts.getString(texts.containsKey(key) ? key : "why_unknown");
    }

    private static <T> T needed(@Nullable T value, String hole) {
        if (value == null) {
            throw new IllegalStateException("The message has nothing for {" + hole + "}");
        }
        return value;
    }
}
