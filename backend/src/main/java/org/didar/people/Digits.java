package org.didar.people;

/**
 * Persian (۰–۹) and Arabic (٠–٩) digits as ASCII ones: people type whichever their phone offers.
 */
public final class Digits {

    private Digits() {}

    public static String toAscii(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.chars().forEach(each -> ascii.append(toAscii((char) each)));
        return ascii.toString();
    }

    private static char toAscii(char each) {
        if (each >= '۰' && each <= '۹') {
            return (char) ('0' + each - '۰');
        }
        if (each >= '٠' && each <= '٩') {
            return (char) ('0' + each - '٠');
        }
        return each;
    }
}
