import { expect, test } from 'vitest';
import page from '../../../docs/protocol.md?raw';
import { closeCodes } from './closing';
import { media, room } from './fakes';
import { parseServerMessage, serverTypes } from './parsing';
import { clientTypes } from './types-sent';

/** The words in backticks of the first column of the table below a heading. */
function table(heading: string): string[] {
  const part = page.split(`${heading}\n`)[1]?.split(/\n#+ /)[0] ?? '';
  return [...part.matchAll(/^\| `?([a-z0-9]+)`? \|/gm)].map((row) => row[1] ?? '');
}

const withoutHead = (words: string[], head: string): string[] =>
  words.filter((word) => word !== head).toSorted();

test('every message of the page from the client is a type here', () => {
  expect(withoutHead(table('### From the client'), 'type')).toEqual([...clientTypes].toSorted());
});

test('every message of the page from the server is a type here', () => {
  expect(withoutHead(table('### From the server'), 'type')).toEqual([...serverTypes].toSorted());
});

test('every close code of the page is known here', () => {
  const codes = table('## Errors and close codes').filter((word) => /^\d+$/.test(word));
  expect(codes.map(Number).toSorted()).toEqual([...closeCodes].toSorted());
});

test('an unknown frame, a broken one and one that does not fit are ignored', () => {
  expect(parseServerMessage('{"t":"weather"}')).toBeNull();
  expect(parseServerMessage('{')).toBeNull();
  expect(parseServerMessage('{"t":"ping","now":7}')).toBeNull();
});

test('members that are not known are dropped and missing ones that may be null read as null', () => {
  const frame = JSON.stringify({ t: 'error', code: 'visit.transition', extra: 1 });
  expect(parseServerMessage(frame)).toEqual({ t: 'error', id: null, code: 'visit.transition' });
});

test('a description keeps the pages it was made by and for', () => {
  const description = { type: 'offer', sdp: 's', fromPage: 'p', toPage: 'q' };
  const frame = JSON.stringify({ t: 'signal', from: 'b', round: 1, description, candidate: null });
  expect(parseServerMessage(frame)).toMatchObject({ t: 'signal', description });
});

const conference = {
  round: 2,
  library: 'https://meet.test/libs/lib-jitsi-meet.min.js',
  service: 'wss://meet.test/xmpp-websocket',
  domain: 'meet.test',
  muc: 'rooms.meet.test',
  room: '7f3a',
  token: 'a.b.c',
  until: '2026-12-01T10:00:00Z',
};
const read = (message: object): Record<string, unknown> | null =>
  parseServerMessage(JSON.stringify(message)) as Record<string, unknown> | null;

test('a conference comes whole with the media or not at all', () => {
  const told = { t: 'media', media: { ...media, conference } };
  expect(read(told)?.['media']).toMatchObject({ conference });
  expect(read({ t: 'media', media })?.['media']).toMatchObject({ conference: null });
  const broken = { ...conference, token: undefined };
  expect(read({ t: 'media', media: { ...media, conference: broken } })).toBeNull();
});

test('a room names what carries it, and a server that names nothing means the direct way', () => {
  expect(read({ t: 'room', ...room({ carrier: 'CONFERENCE' }) })?.['carrier']).toBe('CONFERENCE');
  expect(read({ t: 'room', ...room() })?.['carrier']).toBe('DIRECT');
  expect(read({ t: 'room', ...room(), carrier: 'PIGEON' })).toBeNull();
});
