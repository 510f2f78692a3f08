import type { Schemas } from './types';

export type Approval = Schemas['Approval'];
export type Takeover = Schemas['WaitingTakeover'];
export type WaitingVisit = Schemas['WaitingVisit'];
export type RejectReason = Schemas['Rejection']['reason'];
export type Permit = Schemas['PermitRow'];
export type PrisonPlace = Schemas['PrisonRow'];
export type PrisonForm = Schemas['PrisonForm'];
export type PlaceStation = Schemas['PlaceStation'];
export type Prisoner = Schemas['PrisonerCard'];
export type Restriction = Schemas['RestrictionRow'];
export type Hours = Schemas['HoursRow'];
export type Separation = Schemas['SeparationRow'];
export type Station = Schemas['StationRow'];
export type Replan = Schemas['ReplanView'];
export type PairingCode = Schemas['Issued'];

export type Desk = Schemas['Desk'];
export type DeskVisit = Schemas['DeskVisit'];
export type PrisonerFile = Schemas['PrisonerFile'];
