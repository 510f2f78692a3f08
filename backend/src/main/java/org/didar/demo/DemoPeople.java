package org.didar.demo;

import java.util.List;
import java.util.stream.Stream;
import org.didar.access.Role;
import org.didar.people.LegalStatus;
import org.didar.people.Relation;

/** The cast of the demonstration. Every name, number and place is invented. */
final class DemoPeople {

    static final String SABZDASHT = "زندان سبزدشت";
    static final String KALATE = "اردوگاه کلاته‌سبز";
    static final String NAMAKZAR = "زندان نمکزار";

    /** The prisoner whose family has a visit at once. */
    static final String FIRST_PRISONER = "14051";

    private DemoPeople() {}

    record Inmate(
            String number,
            String givenName,
            String familyName,
            String prison,
            String ward,
            LegalStatus status) {}

    /** How a relative stands with the prison. */
    enum Standing {
        APPROVED,
        PENDING,
        PERMITTED,
        BARRED
    }

    record Relative(
            String mobile,
            String givenName,
            String familyName,
            String prisoner,
            Relation relation,
            Standing standing) {

        String name() {
            return givenName + ' ' + familyName;
        }
    }

    /**
     * @param prisoner the client, by number
     */
    record Lawyer(String mobile, String givenName, String familyName, String prisoner) {

        String name() {
            return givenName + ' ' + familyName;
        }
    }

    /**
     * @param prison where the office lies; a prosecutor's covers its whole district
     */
    record Official(
            String mobile,
            String givenName,
            String familyName,
            Role role,
            String prison,
            String titleFa,
            String titleEn) {

        String name() {
            return givenName + ' ' + familyName;
        }
    }

    static final List<Inmate> INMATES =
            List.of(
                    convict(FIRST_PRISONER, "احمد", "نیک‌سرشت", SABZDASHT, "بند ۳"),
                    convict("14052", "جواد", "سروستان", SABZDASHT, "بند ۳"),
                    convict("14053", "یاسر", "گلدره", SABZDASHT, "بند ۱"),
                    accused("14054", "کیوان", "دشت‌آرا", SABZDASHT, "بند ۲"),
                    convict("14055", "نادر", "سپیدکوه", SABZDASHT, "بند ۱"),
                    convict("14056", "مهران", "باغستان", SABZDASHT, "بند ۴"),
                    accused("14057", "فرید", "نخلستان", SABZDASHT, "بند ۲"),
                    convict("26011", "صفدر", "کوه‌بنان", KALATE, "سالن ۱"),
                    convict("26012", "مجید", "آبشاری‌پور", KALATE, "سالن ۲"),
                    convict("37021", "حمید", "تاکستان", NAMAKZAR, "بند ۵"),
                    convict("37022", "عباس", "دشت‌بهار", NAMAKZAR, "بند ۵"),
                    accused("37023", "رحیم", "سنگ‌تراش", NAMAKZAR, "بند ۶"));

    static final List<Relative> RELATIVES =
            List.of(
                    approved("0101", "معصومه", "آذرگون", FIRST_PRISONER, Relation.MOTHER),
                    approved("0102", "نرگس", "پاک‌مهر", FIRST_PRISONER, Relation.SPOUSE),
                    approved("0103", "لیلا", "پونه‌زار", "14052", Relation.SPOUSE),
                    approved("0104", "شیرین", "گلدره", "14053", Relation.SISTER),
                    approved("0105", "پروین", "دشت‌آرا", "14054", Relation.MOTHER),
                    approved("0106", "هما", "سپیدکوه", "14055", Relation.DAUGHTER),
                    approved("0107", "زهره", "باغستان", "14056", Relation.SISTER),
                    approved("0108", "سیما", "نخلستان", "14057", Relation.SPOUSE),
                    approved("0109", "منصور", "کوه‌بنان", "26011", Relation.BROTHER),
                    approved("0110", "یدالله", "آبشاری‌پور", "26012", Relation.FATHER),
                    approved("0111", "ناهید", "تاکستان", "37021", Relation.SPOUSE),
                    relative(
                            "0112", "پیمان", "رودبار", "14052", Relation.OTHER, Standing.PERMITTED),
                    relative("0113", "کامیار", "چشمه‌علی", "37022", Relation.SON, Standing.BARRED),
                    relative(
                            "0114",
                            "نیلوفر",
                            "سروستان",
                            "14052",
                            Relation.SISTER,
                            Standing.PENDING));

    static final List<Lawyer> LAWYERS =
            List.of(new Lawyer(mobile("0901"), "گلناز", "ایوان‌پور", "14057"));

    static final List<Official> OFFICIALS =
            List.of(
                    officer("0201", "رضا", "کوهپایه", SABZDASHT),
                    officer("0202", "مریم", "دشتبان", KALATE),
                    officer("0203", "کامران", "نمکین‌راد", NAMAKZAR),
                    new Official(
                            mobile("0301"),
                            "بهرام",
                            "سروقامت",
                            Role.WARDEN,
                            SABZDASHT,
                            "رئیس " + SABZDASHT,
                            "Warden"),
                    new Official(
                            mobile("0401"),
                            "بهزاد",
                            "مهرآیین",
                            Role.PROSECUTOR,
                            SABZDASHT,
                            "معاون دادستان",
                            "Deputy prosecutor"),
                    new Official(
                            mobile("0402"),
                            "نسرین",
                            "دادبان",
                            Role.SUPERVISING_JUDGE,
                            SABZDASHT,
                            "قاضی ناظر زندان",
                            "Supervising judge"),
                    new Official(
                            mobile("0501"),
                            "پروانه",
                            "راستین",
                            Role.AUDITOR,
                            SABZDASHT,
                            "ممیز کشوری",
                            "Auditor"),
                    new Official(
                            mobile("0601"),
                            "سهراب",
                            "چمن‌آرا",
                            Role.ADMINISTRATOR,
                            SABZDASHT,
                            "مدیر سامانه",
                            "System administrator"),
                    new Official(
                            mobile("0701"),
                            "فرهاد",
                            "نیک‌اندیش",
                            Role.PROVINCE_MANAGER,
                            SABZDASHT,
                            "مدیر استان",
                            "Province manager"));

    static Stream<Relative> relativesOf(String prisonerNumber) {
        return RELATIVES.stream().filter(each -> each.prisoner().equals(prisonerNumber));
    }

    private static Inmate convict(
            String number, String given, String family, String prison, String ward) {
        return new Inmate(number, given, family, prison, ward, LegalStatus.CONVICT);
    }

    private static Inmate accused(
            String number, String given, String family, String prison, String ward) {
        return new Inmate(number, given, family, prison, ward, LegalStatus.ACCUSED);
    }

    private static Relative approved(
            String end, String given, String family, String prisoner, Relation relation) {
        return relative(end, given, family, prisoner, relation, Standing.APPROVED);
    }

    private static Relative relative(
            String end,
            String given,
            String family,
            String prisoner,
            Relation relation,
            Standing standing) {
        return new Relative(mobile(end), given, family, prisoner, relation, standing);
    }

    private static Official officer(String end, String given, String family, String prison) {
        return new Official(
                mobile(end),
                given,
                family,
                Role.VISIT_OFFICER,
                prison,
                "مسئول ملاقات " + prison,
                "Visit officer");
    }

    private static String mobile(String end) {
        return "0910000" + end;
    }
}
