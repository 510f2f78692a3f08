package org.didar.bench;

import com.google.errorprone.annotations.FormatMethod;
import java.util.Locale;

/** A line now and then, so that one sees that something goes on. */
public final class Progress {

    private static final int TENTHS = 10;

    private Progress() {}

    static void of(String what, long done, long all) {
        if (done * TENTHS / all > (done - 1) * TENTHS / all && all >= TENTHS) {
            say("%s: %d %%", what, Math.min(100, done * 100 / all));
        }
    }

    @FormatMethod
    public static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
        System.out.flush();
    }
}
