import type {
  BoardRow,
  Carrier,
  DeviceTested,
  Edge,
  Path,
  RaisedHand,
  RoomState,
  Seat,
  SignalBody,
  StationChecked,
  StationInfo,
  StationVisit,
} from './protocol';
import type { OfficeTitle } from '../util/officeTitle';
import {
  list,
  members,
  number,
  object,
  oneOf,
  orFalse,
  orNone,
  orNull,
  text,
  truth,
} from './reading';
import type { Reader } from './reading';

const status = oneOf(
  ...(['HELD', 'REQUESTED', 'CONFIRMED', 'WAITING', 'LIVE', 'PAUSED', 'ENDED'] as const),
  ...(['MISSED', 'CANCELLED', 'REJECTED', 'EXPIRED'] as const),
);
const hand = oneOf('PROSECUTOR', 'PROBLEM', 'DONE');
const level = oneOf(0, 1, 2, 3, 4);

const carriers = orNull(oneOf('DIRECT', 'CONFERENCE'));
/** A server of before there were conferences names none. */
const carrier: Reader<Carrier> = (value) => carriers(value) ?? 'DIRECT';

const seat = object<Seat>({
  id: text,
  kind: oneOf('FAMILY', 'STATION', 'OFFICER', 'OFFICIAL'),
  name: orNull(text),
  relation: orNull(text),
  title: orNull(object<OfficeTitle>({ fa: text, en: text })),
  page: orNull(text),
  present: truth,
  since: orNull(text),
  audio: truth,
  video: truth,
  muted: orFalse,
});

export const room = object<RoomState>({
  visit: text,
  revision: number,
  round: number,
  status,
  start: text,
  end: text,
  outcome: orNull(text),
  minutesHeld: orNull(number),
  zone: text,
  prisonerName: text,
  me: text,
  seats: list(seat),
  edges: list(object<Edge>({ from: text, to: text, round: number, picture: truth })),
  paths: orNone(object<Path>({ seat: text, round: number, page: orNull(text) })),
  carrier,
  raised: list(object<RaisedHand>({ seat: text, what: hand, since: orNull(text) })),
  warned: orNull(object({ reason: oneOf('RULES', 'FILMING', 'STRANGER', 'VOICE'), at: text })),
  confidential: orFalse,
  privileged: orFalse,
  allowedActions: list(text),
});

const part = oneOf('GOOD', 'ABSENT', 'DENIED', 'BUSY', 'DARK', 'SILENT');
const check = object<StationChecked>({ at: text, camera: part, microphone: part });

export const row = object<BoardRow>({
  visitId: text,
  revision: number,
  stationNumber: orNull(number),
  stationName: orNull(text),
  prisonerName: text,
  visitorName: orNull(text),
  companions: number,
  type: text,
  status,
  outcome: orNull(text),
  start: text,
  end: text,
  familyPresent: truth,
  familySince: orNull(text),
  familyLine: orNull(level),
  stationPresent: truth,
  stationSince: orNull(text),
  stationLine: orNull(level),
  stationId: orNull(text),
  familyTest: orNull(object<DeviceTested>({ verdict: oneOf('GOOD', 'WEAK', 'FAILED'), at: text })),
  stationCheck: orNull(check),
  raised: list(hand),
  officialsIn: list(text),
  allowedActions: list(text),
});

export const station = object<StationInfo>({
  stationId: text,
  number,
  name: orNull(text),
  prisonName: text,
  zone: text,
  today: number,
  heldToday: number,
  check: orNull(check),
});

export const stationVisit = object<StationVisit>({
  visitId: text,
  start: text,
  end: text,
  status,
  prisonerShort: text,
  opensAt: text,
  canEnter: truth,
});

export const signalBody: Reader<SignalBody> = (value) => {
  const { description, candidate } = members(value);
  if (description !== undefined && description !== null) {
    const kind = object({ type: oneOf('offer', 'answer', 'pranswer', 'rollback'), sdp: text });
    return { description: { ...members(description), ...kind(description) } };
  }
  return { candidate: members(candidate) };
};
