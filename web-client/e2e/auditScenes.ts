import type { AuditRow, ChainState } from '../src/api/auditTypes';
import { at } from './fixtures';
import { ok, problem, type Answer, type Scene } from './scene';
import { auditor } from './staffFixtures';

const id = (end: string): string => `019ab2c4-6f6e-7c31-8a4e-1f0c3d${end}`;

const row = (n: number, more: Partial<AuditRow>): AuditRow => ({
  id: id(`00000${n}`),
  happenedAt: at(-n),
  actorId: id('9b7a55'),
  onBehalfOf: null,
  action: 'visit.changed',
  thingKind: 'visit',
  thingId: id('77c1e0'),
  prisonName: 'زندان سپیددشت',
  facts: {},
  originKind: 'WEB',
  originAddress: '192.0.2.14',
  position: 1204 - n,
  ...more,
});

const entries: readonly AuditRow[] = [
  row(0, { action: 'prisoner.file_read', thingKind: 'prisoner', position: null }),
  row(1, {
    facts: { from: 'LIVE', to: 'PAUSED', round: '1', reason: 'identify' },
    originKind: 'SOCKET',
  }),
  row(2, {
    action: 'request.decided',
    thingKind: 'request',
    facts: { type: 'LEAVE_OCCASION', decision: 'GRANT' },
    onBehalfOf: id('41f2aa'),
  }),
  row(3, {
    action: 'relationship.filed',
    thingKind: 'relationship',
    originAddress: '198.51.100.0/24',
  }),
  row(4, {
    actorId: null,
    facts: { from: 'LIVE', to: 'ENDED', outcome: 'HELD_FULL', round: '1' },
    originKind: 'JOB',
    originAddress: null,
  }),
  row(5, { action: 'station.paired', thingKind: 'station', facts: { device: id('5e3b11') } }),
];

const whole: ChainState = {
  position: 1204,
  sealedAt: at(0),
  unsealed: 1,
  verified: { at: at(-510), position: 1180, finding: null, brokenAt: null, entryId: null },
};

const broken: ChainState = {
  ...whole,
  verified: {
    at: at(-510),
    position: 1180,
    finding: 'ENTRY_CHANGED',
    brokenAt: 641,
    entryId: id('c0ffee'),
  },
};

const scene = (answers: Record<string, Answer>, path = '/audit'): Scene => ({
  path,
  answers: {
    'GET /api/me': ok(auditor),
    'GET /api/audit': ok({ entries, next: id('000005') }),
    'GET /api/audit/chain': ok(whole),
    ...answers,
  },
});

export const auditScenes: Record<string, Scene> = {
  list: scene({}),
  filtered: scene({}, `/audit?actor=${id('9b7a55')}&kind=visit`),
  empty: scene({ 'GET /api/audit': ok({ entries: [], next: null }) }),
  broken: scene({ 'GET /api/audit/chain': ok(broken) }),
  failed: scene({ 'GET /api/audit': problem(500, 'server.failed') }),
};
