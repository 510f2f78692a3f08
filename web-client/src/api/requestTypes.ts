import type { Schemas } from './types';

export type Request = Schemas['RequestCard'];
export type RequestType = Request['type'];
export type Decision = Schemas['DecisionCard'];
export type DecisionKind = Decision['kind'];
