package org.didar.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.didar.kernel.PersonalData;
import org.didar.kernel.PersonalData.Subject;
import org.didar.kernel.Problem;
import org.didar.kernel.ProblemCode;
import org.didar.privacy.PersonErased.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets a person, all parts in one transaction. */
@Service
@Transactional
class ErasingPeople {

    private final List<PersonalData> parts;
    private final ApplicationEventPublisher events;

    ErasingPeople(List<PersonalData> parts, ApplicationEventPublisher events) {
        this.parts = parts.stream().sorted(Comparator.comparingInt(PersonalData::step)).toList();
        this.events = events;
    }

    /**
     * @throws Problem one of the codes that {@link PersonalData#hindrances} gives
     */
    void erase(Subject subject, UUID by) {
        erase(subject, by, null);
    }

    /** The same for somebody who cannot ask for it here. */
    void eraseFor(Subject subject, UUID by, Office office) {
        erase(subject, by, office);
    }

    private void erase(Subject subject, UUID by, @Nullable Office office) {
        parts.stream()
                .flatMap(each -> each.hindrances(subject).stream())
                .min(Comparator.comparing(ProblemCode::code))
                .ifPresent(hindrance -> {
                    throw new Problem(hindrance);
                });
        parts.forEach(each -> each.erase(subject, by));
        events.publishEvent(new PersonErased(subject, by, office));
    }
}
