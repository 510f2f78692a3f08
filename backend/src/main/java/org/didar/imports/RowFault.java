package org.didar.imports;

import java.util.Arrays;

/** Why a row cannot be taken, in both languages; never what stood in it. */
enum RowFault {
    MISSING("cell.missing", "This must not be empty.", "این خانه نباید خالی باشد."),
    TOO_LONG("cell.too_long", "This is too long.", "این نوشته بیش از اندازه بلند است."),
    INVALID(
            "cell.invalid",
            "This cannot be read as what the column holds.",
            "این مقدار با ستونش جور نیست."),
    NATIONAL_ID("national_id.invalid", "This is not a national ID.", "این کد ملی درست نیست."),
    DATE("cell.no_date", "This is not a date, or one that cannot be.", "این تاریخ درست نیست."),
    TWICE("row.twice", "An earlier row is about the same.", "ردیفی پیش از این دربارهٔ همین است."),
    PRISON(
            "prison.unknown",
            "No prison has this name, or several have.",
            "زندانی با این نام نیست، یا بیش از یکی هست."),
    NOT_YOURS("prison.not_yours", "This prison is not yours.", "این زندان در اختیار شما نیست."),
    PRISONER(
            "prisoner.unknown",
            "The prison has no prisoner with this number.",
            "این زندان زندانی‌ای با این شماره ندارد."),
    PERSON(
            "national_id.taken",
            "Somebody born on another day has this national ID.",
            "کسی با تاریخ تولد دیگری این کد ملی را دارد."),
    RELATIONSHIP(
            "relationship.decided",
            "Didar knows another relation of the two, or the prison has refused it.",
            "در دیدار نسبت دیگری ثبت است، یا زندان آن را نپذیرفته است."),
    STATION_UNKNOWN(
            "station.unknown",
            "The prison has no station with one of these numbers.",
            "این زندان ایستگاهی با یکی از این شماره‌ها ندارد."),
    SESSION(
            "session.invalid",
            "Such a session cannot be: see how long a visit may be, and that it ends by midnight.",
            "چنین جلسه‌ای نمی‌شود: درازای نوبت و پایان پیش از نیمه‌شب را ببینید."),
    COLLISION(
            "timetable.collision",
            "Another session uses one of these stations at that time.",
            "جلسهٔ دیگری در همان وقت یکی از این ایستگاه‌ها را دارد."),
    SESSION_DIFFERS(
            "session.differs",
            "This session is there already, with other values. Change it on the timetable, where"
                    + " the booked visits are shown.",
            "این جلسه با مقدارهای دیگری هست. آن را در جدول زمانی تغییر دهید تا نوبت‌های گرفته‌شده"
                    + " پیش چشم باشند."),
    STATION("station.retired", "This station was retired.", "این ایستگاه کنار گذاشته شده است."),
    OTHER("row.refused", "This row cannot be taken.", "این ردیف پذیرفته نمی‌شود.");

    private final String code;
    private final String english;
    private final String persian;

    RowFault(String code, String english, String persian) {
        this.code = code;
        this.english = english;
        this.persian = persian;
    }

    String code() {
        return code;
    }

    String english() {
        return english;
    }

    String persian() {
        return persian;
    }

    /** What another module refused a row for. */
    static RowFault of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElse(OTHER);
    }
}
