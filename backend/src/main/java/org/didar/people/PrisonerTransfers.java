package org.didar.people;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PrisonerTransfers extends JpaRepository<PrisonerTransfer, UUID> {}
