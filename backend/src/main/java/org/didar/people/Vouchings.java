package org.didar.people;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Vouchings extends JpaRepository<Vouching, UUID> {

    List<Vouching> findByVouchedByOrderByVouchedAt(UUID account);

    List<Vouching> findByVoucherIdOrderByVouchedAt(UUID person);

    long countByVouchedBy(UUID account);
}
