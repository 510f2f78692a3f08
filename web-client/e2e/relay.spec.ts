import { expect, test, type Page } from '@playwright/test';
import { Borrower } from './relay/borrower';
import { Coturn } from './relay/coturn';
import { Cast } from './visit/cast';
import { nextSaturday } from './visit/days';
import { expectMedia } from './visit/media';
import { admit, before, expectCall, meet, mobile } from './visit/scenes';
import { serving } from './visit/serving';
import { boardRow, testDevice } from './visit/testing';

const coturn = new Coturn(34_780);
/** A relay judges by the real time, so this server's day lies ahead of it. */
const server = serving(8105, {
  timeout: 240_000,
  start: nextSaturday(),
  more: [
    '--didar.media.relay-only=true',
    `--didar.media.turn=turn:127.0.0.1:${coturn.port}?transport=udp`,
    `--didar.media.turn-secret=${coturn.secret}`,
  ],
});

test.beforeAll(() => coturn.start());
test.afterAll(() => coturn.stop());

/** The kinds of candidates at both ends of each path in use, and every address that came from elsewhere. */
function ends(page: Page): Promise<{ pairs: string[]; heard: string[] }> {
  return page.evaluate(async () => {
    const open = (window.connections ?? []).filter((one) => one.connectionState === 'connected');
    const pairs: string[] = [];
    const heard: string[] = [];
    for (const connection of open) {
      // oxlint-disable-next-line no-await-in-loop -- a handful
      const stats = await connection.getStats();
      for (const one of stats.values()) {
        if (one.type === 'remote-candidate') heard.push(one.candidateType);
        if (one.type !== 'candidate-pair' || !one.nominated) continue;
        const kinds = [one.localCandidateId, one.remoteCandidateId];
        pairs.push(kinds.map((id) => stats.get(id)?.candidateType).join(' '));
      }
    }
    return { pairs, heard };
  });
}

test('a call goes through the relay alone, and nobody hears another address', async ({
  context,
}) => {
  const { cast, visit } = await meet(context, server, 'fa', '0103');
  await admit(cast, visit);
  await expectCall(cast);
  for (const page of [cast.family, cast.station, cast.officer]) {
    const { pairs, heard } = await ends(page);
    expect(pairs.length).toBeGreaterThan(0);
    expect(new Set(pairs)).toEqual(new Set(['relay relay']));
    expect(new Set(heard)).toEqual(new Set(['relay']));
  }
  // At half of its time the relay is lent anew; whoever looks for a new path then finds one.
  await server.moveClock({ advanceSeconds: 400 });
  await cast.family.evaluate(() => dispatchEvent(new Event('online')));
  await expectMedia(cast.family, { pictures: 1, sounds: 1 });
  await expectMedia(cast.station, { pictures: 1, sounds: 1 });
});

test('a family tests its device through the relay, and hears when nothing comes through it', async ({
  context,
}) => {
  const cast = await Cast.assemble(context, server, 'fa');
  await cast.signIn(cast.family, 'family', mobile('0104'));
  const visit = await cast.book();
  await testDevice(cast);
  await expect(cast.family.getByRole('heading', { name: cast.t('test_all_good') })).toBeVisible();
  await expect(cast.family.getByText(cast.t('test_not_relayed'))).toBeHidden();
  await expect(cast.family.getByText(cast.t('test_figures_lost'))).toBeAttached();
  coturn.pause();
  await testDevice(cast);
  coturn.goOn();
  await expect(cast.family.getByRole('heading', { name: cast.t('test_failed') })).toBeVisible();
  await expect(cast.family.getByText(cast.t('test_reach_advice'))).toBeVisible();
  await server.moveClock({ now: before(visit.start, 60) });
  await cast.signIn(cast.officer, 'officer', mobile('0201'));
  expect(await boardRow(cast, visit.id)).toMatchObject({ familyTest: { verdict: 'FAILED' } });
});

/** One borrower after another, all closed in the end. */
async function borrow<T>(
  seconds: number,
  seat: string,
  work: (make: () => Borrower) => Promise<T>,
): Promise<T> {
  const all: Borrower[] = [];
  const who = coturn.credential(seconds, seat);
  const make = (): Borrower => {
    const one = new Borrower(coturn.port, who);
    all.push(one);
    return one;
  };
  return work(make).finally(() => all.forEach((one) => one.close()));
}

test('the relay lends for as long as was said, to who knows the secret, and so much', async () => {
  expect(await borrow(60, 'a', (make) => make().allocate())).toBeNull();
  expect(await borrow(-1, 'b', (make) => make().allocate())).toBe(401);
  const guessed = new Borrower(coturn.port, { ...coturn.credential(60, 'c'), password: 'guess' });
  expect(await guessed.allocate()).toBe(401);
  guessed.close();
  const codes = await borrow(60, 'd', async (make) => {
    const found: (number | null)[] = [];
    // oxlint-disable-next-line no-await-in-loop -- in turn, to see the last one refused
    for (let each = 0; each < 17; each++) found.push(await make().allocate());
    return found;
  });
  expect(codes.slice(0, 16)).toEqual(Array.from({ length: 16 }, () => null));
  expect(codes[16]).toBe(486);
});

const nowhere = {
  4: [
    ['0.0.0.0', '10.0.0.1', '100.64.0.1', '127.0.0.2', '169.254.169.254', '172.16.0.1'],
    ['172.31.255.255', '192.0.0.1', '192.168.0.1', '198.18.0.1', '224.0.0.1', '239.1.1.1'],
    ['255.255.255.255'],
  ].flat(),
  6: [
    ['::', '::1', '::a00:1', '::ffff:10.0.0.1', '::ffff:127.0.0.2', '64:ff9b::a00:1'],
    ['2001::1', '2001:db8::1', '2002:a00:1::1', 'fc00::1', 'fd00::2', 'fe80::1', 'ff02::1'],
  ].flat(),
} as const;
const somewhere = { 4: '9.9.9.9', 6: '2620:fe::9' } as const;

for (const version of [4, 6] as const)
  test(`the relay reaches nothing private, local, mapped or multicast (IPv${version})`, async () => {
    await borrow(60, `e${version}`, async (make) => {
      const one = make();
      expect(await one.allocate(version)).toBeNull();
      expect(await one.permit(somewhere[version])).toBeNull();
      for (const address of nowhere[version])
        // oxlint-disable-next-line no-await-in-loop -- one question at a time
        expect(await one.permit(address), address).toBe(403);
    });
  });
