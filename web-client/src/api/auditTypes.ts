import type { Schemas } from './types';

export type AuditRow = Schemas['AuditRow'];
export type ChainState = Schemas['ChainState'];
export type ChainFinding = NonNullable<Schemas['ChainVerdict']['finding']>;
