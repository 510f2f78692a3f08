package org.didar.people;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Prisoners extends JpaRepository<Prisoner, UUID> {

    List<Prisoner> findByNumber(String number);
}
