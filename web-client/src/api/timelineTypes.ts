import type { Schemas } from './types';

export type Timeline = Schemas['Timeline'];
export type LineEvent = Schemas['LineEvent'];
export type MeasuredMinute = Schemas['MeasuredMinute'];
export type VisitStep = Schemas['VisitStep'];
export type Side = LineEvent['side'];
export type SentRung = MeasuredMinute['line']['rung'];
