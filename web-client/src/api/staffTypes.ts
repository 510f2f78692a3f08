import type { Schemas } from './types';

export type Approval = Schemas['Approval'];
export type Station = Schemas['StationRow'];
export type PairingCode = Schemas['Issued'];

export type Desk = Schemas['Desk'];
export type DeskVisit = Schemas['DeskVisit'];
export type PrisonerFile = Schemas['PrisonerFile'];
