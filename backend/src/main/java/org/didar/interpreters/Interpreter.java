package org.didar.interpreters;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who interprets at visits.
 *
 * @param languages besides Persian, as language subtags of BCP 47
 */
record Interpreter(UUID id, UUID provinceId, String name, List<String> languages) {

    boolean knows(String language) {
        return languages.contains(language);
    }
}
