package org.didar.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One kind of thing that is kept for a time and then forgotten. The module that owns the rows is a
 * bean of this; how long they are kept is a rule of the privacy module, found by {@link #kind}, and
 * that module alone calls it.
 */
public interface Retained {

    /** The rule's name, for example {@code visits}; as in the table {@code retention_rule}. */
    String kind();

    /** What would go, changing nothing. */
    Stock olderThan(Instant before);

    /**
     * Forgets some of what is older, in the caller's transaction, with whatever must be written in
     * its place.
     *
     * @param most so many things at the most
     * @return how many went; fewer than {@code most} when nothing older is left
     */
    int forgetOlderThan(Instant before, int most);

    /** Whether the clock makes it go; otherwise it is only shown, and an operator cuts it. */
    default boolean goesByItself() {
        return true;
    }

    /**
     * @param oldest when the oldest of them came to its age
     */
    record Stock(long count, @Nullable Instant oldest) {
        public static final Stock NONE = new Stock(0, null);

        /** Both together. */
        public Stock plus(Stock other) {
            Instant earlier =
                    oldest == null || (other.oldest != null && other.oldest.isBefore(oldest))
                            ? other.oldest
                            : oldest;
            return new Stock(count + other.count, earlier);
        }
    }
}
