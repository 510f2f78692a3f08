import type { Request } from './requestTypes';
import type { PrisonerName, Visit, Visitor } from './types';

/** A relationship that waits for the prison's word. */
export interface Approval {
  readonly relationshipId: string;
  readonly personName: string;
  readonly nationalIdMasked: string;
  readonly relation: string;
  readonly prisonerName: string;
  readonly prisonerNumber: string;
  readonly filedAt: string;
}

export interface Station {
  readonly id: string;
  readonly number: number;
  readonly name: string | null;
  readonly state: 'UNPAIRED' | 'PAIRED' | 'OUT_OF_ORDER';
  readonly pairedAt: string | null;
}

export interface PairingCode {
  readonly code: string;
  readonly expiresAt: string;
}

/** A visitor as the officer who identifies them sees them. */
export interface DeclaredVisitor extends Visitor {
  readonly nationalIdMasked?: string | null;
  readonly birthDate?: string | null;
}

export interface DeskVisit extends Visit {
  readonly raised: boolean;
  readonly familyPresent: boolean;
  readonly stationPresent: boolean;
  readonly officialsIn: readonly string[];
}

/** What a prosecutor begins the day with. */
export interface Desk {
  readonly districtName: string;
  readonly title: string;
  readonly visits: readonly DeskVisit[];
  readonly requests: readonly Request[];
}

export interface PrisonerFile {
  readonly prisoner: PrisonerName & {
    readonly number: string;
    readonly ward: string | null;
    readonly prisonName: string;
    readonly legalStatus: 'CONVICT' | 'ACCUSED';
  };
  readonly openRequests: readonly Request[];
  readonly decidedRequests: readonly Request[];
}
