package org.didar.privacy;

import java.util.Map;

/** What the parts of a person's file are called. */
record Words(String fa, String en) {

    private static final Map<String, Words> PARTS =
            Map.ofEntries(
                    Map.entry("account", new Words("حساب و شمارهٔ همراه", "Account and mobile")),
                    Map.entry("acts", new Words("کارهایی که کرده‌اید", "What you did")),
                    Map.entry("calendar", new Words("تقویم", "Calendar")),
                    Map.entry("connections", new Words("اتصال شما در دیدارها", "Your connection")),
                    Map.entry("consents", new Words("رضایت‌ها", "What you agreed to")),
                    Map.entry("demoTexts", new Words("پیامک‌های نمایشی", "Demonstration texts")),
                    Map.entry("desk", new Words("درخواست‌های در دست شما", "Requests you hold")),
                    Map.entry("devices", new Words("دستگاه‌ها", "Devices")),
                    Map.entry("evidence", new Words("تصویر مدارک", "Pictures of documents")),
                    Map.entry("identities", new Words("مدارک شناسایی", "Identity documents")),
                    Map.entry("messages", new Words("پیام‌ها", "Messages sent to you")),
                    Map.entry("passkeys", new Words("کلیدهای ورود", "Passkeys")),
                    Map.entry("profile", new Words("مشخصات و نسبت‌ها", "Who you are, whose kin")),
                    Map.entry("takeovers", new Words("ادعای هویت", "Saying who you are")),
                    Map.entry("vouching", new Words("معرفی همراهان", "Vouching")),
                    Map.entry("provider", new Words("ورود یکپارچه", "Single sign-on")),
                    Map.entry("requests", new Words("درخواست‌ها", "Requests and decisions")),
                    Map.entry("rooms", new Words("حضور در اتاق دیدار", "When you were in rooms")),
                    Map.entry("hours", new Words("ساعت‌های حضور", "Hours of presence")),
                    Map.entry("stationPin", new Words("رمز ایستگاه‌ها", "PIN for stations")),
                    Map.entry("waitingList", new Words("فهرست انتظار", "Waiting for a time")),
                    Map.entry("visits", new Words("دیدارها", "Visits")));

    static Words of(String part) {
        return PARTS.getOrDefault(part, new Words(part, part));
    }
}
