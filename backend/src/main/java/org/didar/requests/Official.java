package org.didar.requests;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.didar.accounts.OfficeTitle;

/**
 * Who acted and by what title, as it was at that moment: a later promotion changes no record.
 *
 * @param account the account that acted
 */
@Embeddable
record Official(UUID account, String name, String titleFa, String titleEn) {

    OfficeTitle title() {
        return new OfficeTitle(titleFa, titleEn);
    }
}
