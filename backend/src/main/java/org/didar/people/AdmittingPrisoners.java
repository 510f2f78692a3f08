package org.didar.people;

import java.util.UUID;
import org.didar.kernel.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes prisoners down. For set-up and demonstrations; a prison's own register comes later. */
@Service
@Transactional
public class AdmittingPrisoners {

    private final Prisoners prisoners;

    AdmittingPrisoners(Prisoners prisoners) {
        this.prisoners = prisoners;
    }

    /**
     * @param number the prison's own, unique in it
     */
    public record NewPrisoner(
            String givenName,
            String familyName,
            String number,
            String ward,
            UUID prisonId,
            LegalStatus legalStatus) {}

    public PrisonerView admit(NewPrisoner facts) {
        PrisonerView view =
                new PrisonerView(
                        Ids.next(),
                        facts.givenName(),
                        facts.familyName(),
                        facts.number(),
                        facts.ward(),
                        facts.prisonId(),
                        facts.legalStatus());
        return prisoners.save(new Prisoner(view)).view();
    }
}
