package org.didar.requests;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Who acted and by what title, as it was at that moment: a later promotion changes no record.
 *
 * @param account the account that acted
 */
@Embeddable
record Official(UUID account, String name, String titleFa, String titleEn) {

    String title(String locale) {
        return locale.equals("en") ? titleEn : titleFa;
    }
}
