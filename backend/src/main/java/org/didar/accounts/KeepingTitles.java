package org.didar.accounts;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.didar.access.Role;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What offices are called. Asks no policy: that is the caller's to do. */
@Service
@Transactional
public class KeepingTitles {

    private static final int LONGEST_KEY = 40;

    private final Titles titles;
    private final ApplicationEventPublisher events;

    KeepingTitles(Titles titles, ApplicationEventPublisher events) {
        this.titles = titles;
        this.events = events;
    }

    /** A title with the office it fits. */
    public record TitleCard(String key, Role role, String fa, String en) {}

    @Transactional(readOnly = true)
    public List<TitleCard> all() {
        return titles.findAllByOrderByRoleAscTitleKeyAsc().stream().map(Title::card).toList();
    }

    /**
     * @throws Problem {@code title.unfit} for what is no office, {@code title.taken}
     */
    public TitleCard add(Role role, String fa, String en, UUID by) {
        if (!role.isOffice()) {
            throw Problem.atField(OfficeProblem.TITLE_UNFIT, "role");
        }
        requireFree(role, fa, "");
        Title title = titles.save(new Title(freeKey(en), role, fa.strip(), en.strip()));
        events.publishEvent(new TitleKept(title.card().key(), by, true));
        return title.card();
    }

    /** The new words are used wherever the title is shown; records of the past keep the old. */
    public TitleCard rename(String key, String fa, String en, UUID by) {
        Title title =
                titles.findById(key).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        requireFree(title.card().role(), fa, key);
        title.rename(fa.strip(), en.strip());
        events.publishEvent(new TitleKept(key, by, false));
        return title.card();
    }

    /**
     * @throws Problem {@code title.unfit}
     */
    void requireFit(@Nullable String key, Role role) {
        if (key != null && titles.findById(key).filter(each -> each.fits(role)).isEmpty()) {
            throw Problem.atField(OfficeProblem.TITLE_UNFIT, "titleKey");
        }
    }

    private void requireFree(Role role, String fa, String but) {
        if (titles.existsByRoleAndFaAndTitleKeyNot(role, fa.strip(), but)) {
            throw Problem.atField(OfficeProblem.TITLE_TAKEN, "fa");
        }
    }

    private String freeKey(String english) {
        String words =
                english.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "_")
                        .replaceAll("^_+|_+$", "");
        String base = words.isEmpty() ? "title" : words;
        String key = shortened(base, "");
        for (int next = 2; titles.existsById(key); next++) {
            key = shortened(base, "_" + next);
        }
        return key;
    }

    private static String shortened(String base, String end) {
        return base.substring(0, Math.min(base.length(), LONGEST_KEY - end.length())) + end;
    }
}
