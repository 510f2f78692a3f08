package org.didar.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.didar.accounts.PublicAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTests {

    /** Three parts of a concatenated message in UCS-2, which Persian needs. */
    static final int THREE_PARTS = 3 * 67;

    final Wording wording =
            new Wording(
                    new PublicAddress(URI.create("https://didar.example.ir")),
                    account -> "https://didar.example.ir/welcome#" + "k".repeat(43));
    final Params params =
            new Params(
                    UUID.fromString("019ab2c4-6f6e-7c31-8a4e-1f0c3d9b7a55"),
                    Instant.parse("2026-11-28T07:00:00Z"),
                    ZoneId.of("Asia/Tehran"),
                    20,
                    "SOME_CODE",
                    "1234567894",
                    Instant.parse("2026-11-27T06:10:00Z"));

    @Test
    void writesPersianInItsOwnCalendarDigitsAndWall() {
        assertThat(wording.write(MessageKind.VISIT_CONFIRMED, params, Tongue.FA))
                .isEqualTo(
                        "دیدار: نوبت ملاقات شما شنبه ۷ آذر ساعت ۱۰:۳۰ ثبت شد. پیش از آن، دستگاه خود"
                            + " را این‌جا آزمایش کنید:"
                            + " https://didar.example.ir/visits/019ab2c4-6f6e-7c31-8a4e-1f0c3d9b7a55");
    }

    @Test
    void writesEnglishAndAsksThePageForIt() {
        assertThat(wording.write(MessageKind.VISIT_TOMORROW, params, Tongue.EN))
                .contains("Saturday 28 November at 10:30")
                .endsWith("/visits/019ab2c4-6f6e-7c31-8a4e-1f0c3d9b7a55?lang=en");
    }

    @Test
    void readsTheTrackingNumberOutAndLinksToTheRequest() {
        assertThat(wording.write(MessageKind.REQUEST_TAKEN, params, Tongue.FA))
                .contains("۱۲۳۴۵۶۷۸۹۴")
                .contains("/requests/019ab2c4");
    }

    @ParameterizedTest
    @EnumSource
    void fillsEveryHoleOfEveryMessageInEveryLanguage(MessageKind kind) {
        for (Tongue tongue : Tongue.values()) {
            assertThat(wording.write(kind, params, tongue)).doesNotContain("{", "}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysTheSameInBothLanguages(MessageKind kind) {
        assertThat(holes(Tongue.EN, kind)).isEqualTo(holes(Tongue.FA, kind));
    }

    @ParameterizedTest
    @EnumSource
    void fitsThreePartsOfATextMessage(MessageKind kind) {
        assertThat(wording.write(kind, params, Tongue.FA)).hasSizeLessThanOrEqualTo(THREE_PARTS);
    }

    @Test
    void hasTheSameTextsInBothLanguages() {
        assertThat(Wording.texts(Tongue.EN).keySet())
                .isEqualTo(Wording.texts(Tongue.FA).keySet())
                .contains(MessageKind.VISIT_SOON.key());
    }

    private static Set<String> holes(Tongue tongue, MessageKind kind) {
        return Pattern.compile("\\{[a-z]+}")
                .matcher(Wording.texts(tongue).getString(kind.key()))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
