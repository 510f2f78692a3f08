package org.didar.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a file, by the names that its first row may give it. */
enum Column {
    /** The prison's name as Didar knows it; a file about one prison may leave it out. */
    PRISON("prison", 120, "زندان"),
    NUMBER("number", 40, "شماره", "شماره زندانی", "شماره ایستگاه"),
    GIVEN_NAME("given_name", 80, "نام"),
    FAMILY_NAME("family_name", 80, "نام خانوادگی"),
    WARD("ward", 80, "بند"),
    LEGAL_STATUS("legal_status", 40, "وضعیت", "وضعیت قضایی"),
    PRISONER_NUMBER("prisoner_number", 40, "شماره زندانی"),
    NATIONAL_ID("national_id", 40, "کد ملی", "شماره ملی"),
    BIRTH_DATE("birth_date", 40, "تاریخ تولد"),
    RELATION("relation", 40, "نسبت"),
    APPROVED("approved", 40, "تأیید", "تایید", "تأییدشده", "تاییدشده"),
    NAME("name", 120, "نام", "نام ایستگاه"),
    WEEKDAY("weekday", 40, "روز", "روز هفته"),
    /** Wall time of the prison: 8:30. */
    START("start", 40, "شروع", "ساعت شروع"),
    /** How many visits follow each other. */
    VISITS("visits", 40, "تعداد", "تعداد نوبت"),
    MINUTES("minutes", 40, "مدت", "دقیقه"),
    GAP("gap", 40, "فاصله"),
    /** Their numbers: 1-4, 7. */
    STATIONS_USED("stations", 400, "ایستگاه", "ایستگاه‌ها", "ایستگاه ها"),
    VISIT_TYPES("types", 200, "نوع", "نوع ملاقات"),
    EVERY_WEEKS("every_weeks", 40, "هر چند هفته"),
    VALID_FROM("valid_from", 40, "از", "از تاریخ"),
    VALID_UNTIL("valid_until", 40, "تا", "تا تاریخ");

    private final String key;
    private final int longest;

    @SuppressWarnings("ImmutableEnumChecker") // never changed after construction
    private final List<String> titles;

    Column(String key, int longest, String... titles) {
        this.key = key;
        this.longest = longest;
        this.titles = Arrays.stream(titles).map(Cells::plain).toList();
    }

    String key() {
        return key;
    }

    /** In characters, as the database keeps it. */
    int longest() {
        return longest;
    }

    /** The column of these that is meant by a title. */
    static Optional<Column> titled(String title, List<Column> among) {
        String plain = Cells.plain(title).toLowerCase(Locale.ROOT);
        return among.stream()
                .filter(each ->
                        each.key.equals(plain.replace(' ', '_')) || each.titles.contains(plain))
                .findFirst();
    }
}
