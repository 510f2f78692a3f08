package org.didar.requests;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.people.PeopleDirectory;
import org.didar.people.PrisonerView;
import org.didar.places.PrisonDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a prisoner's file for an official of the district; every look is kept. */
@Service
class ReadingFiles {

    private final PeopleDirectory people;
    private final PrisonDirectory prisons;
    private final ReadingRequests requests;
    private final Access access;
    private final ApplicationEventPublisher events;

    ReadingFiles(
            PeopleDirectory people,
            PrisonDirectory prisons,
            ReadingRequests requests,
            Access access,
            ApplicationEventPublisher events) {
        this.people = people;
        this.prisons = prisons;
        this.requests = requests;
        this.access = access;
        this.events = events;
    }

    @Transactional
    PrisonerFile read(Actor reader, UUID prisonerId) {
        PrisonerView prisoner = people.prisoner(prisonerId);
        access.require(reader, Act.SEE_PRISONER_FILE, prisons.reach(prisoner.prisonId()));
        events.publishEvent(new PrisonerFileRead(prisonerId, prisoner.prisonId(), reader.id()));
        Map<Boolean, List<RequestCard>> byDecided =
                requests.ofPrisoner(prisonerId, reader).stream()
                        .collect(Collectors.partitioningBy(each -> each.decision() != null));
        return new PrisonerFile(
                new PrisonerFile.Prisoner(
                        prisoner.id(),
                        prisoner.name(),
                        prisoner.givenName(),
                        prisoner.number(),
                        prisoner.ward(),
                        prisons.prison(prisoner.prisonId()).name(),
                        prisoner.legalStatus()),
                byDecided.getOrDefault(false, List.of()),
                byDecided.getOrDefault(true, List.of()));
    }
}
