import { expect, test, type Page } from '@playwright/test';
import { Cast, type Booked } from './visit/cast';
import { expectMedia, expectNoMedia } from './visit/media';
import { refusal, ticketAsked } from './visit/refused';
import { act, before, mobile, officer, prosecutor } from './visit/scenes';
import { serving } from './visit/serving';

const server = serving(8113, { timeout: 300_000 });
const lawyer = mobile('0901');

interface Lawyers extends Booked {
  readonly type: string;
  readonly status: string;
}

/** The two sides, by the ids of their seats. */
interface Seats {
  readonly lawyer: string;
  readonly station: string;
}

/** The visit that the demonstration has arranged for a lawyer, its time near, everybody signed in. */
async function meet(cast: Cast): Promise<Lawyers> {
  await cast.signIn(cast.family, 'lawyer', lawyer);
  const { coming } = await cast.api<{ coming: Lawyers[] }>(cast.family, '/api/me/visits');
  const [visit] = coming;
  if (!visit) throw new Error('The lawyer has no visit');
  expect(visit.type).toBe('LAWYER');
  await server.moveClock({ now: before(visit.start, 10) });
  await cast.signIn(cast.officer, 'officer', officer);
  await cast.signIn(cast.prosecutor, 'prosecutor', prosecutor);
  await cast.pairStation(visit);
  return visit;
}

/** The lawyer at the door, the prisoner at the station. */
async function come(cast: Cast): Promise<void> {
  await cast.open(cast.family, 'lawyer', '/');
  await cast.family.getByRole('link', { name: cast.t('enter_waiting_room') }).click();
  await expect(cast.family.getByText(cast.t('late_is_not_yours'))).toBeVisible();
  await cast.station.reload();
  await cast.station.getByRole('button', { name: cast.t('station_here') }).click();
}

/** A ticket names the seat it is for, and one that is not used takes nobody's place. */
async function seatsOf(cast: Cast, visit: Booked): Promise<Seats> {
  const asked = [cast.family, cast.station].map((page) => ticketAsked(page, visit.id));
  const [outside, inside] = await Promise.all(asked);
  if (!outside?.seat || !inside?.seat) throw new Error('A side of the visit has no seat');
  return { lawyer: outside.seat, station: inside.seat };
}

/** Neither an officer nor an official is given a seat, and on an officer's board nobody is signalled to. */
async function expectNobodyGetsIn(cast: Cast, visit: Booked, seats: Seats): Promise<void> {
  for (const page of [cast.officer, cast.prosecutor])
    expect(await ticketAsked(page, visit.id)).toMatchObject({
      status: 403,
      code: 'access.forbidden',
    });
  const theirs = await ticketAsked(cast.family, visit.id);
  expect(await refusal(cast.officer, theirs.ticket ?? '')).toBe('ticket.foreign');
  for (const to of [seats.lawyer, seats.station]) {
    const { ticket } = await cast.post<{ ticket: string }>(cast.officer, '/api/board/ticket');
    const description = { type: 'offer', sdp: 'v=0' };
    const signal = { t: 'signal', to, round: 1, description };
    expect(await refusal(cast.officer, ticket, signal)).toBe('frame.forbidden');
  }
}

const rowOf = (page: Page, visit: Booked) =>
  page.locator('.board-row', { has: page.locator(`#row-${visit.id}`) });

/** The board shows the visit and offers no way to hear it: neither by a press nor by a key. */
async function expectNoWayIn(cast: Cast, visit: Booked): Promise<void> {
  const page = cast.officer;
  const row = rowOf(page, visit);
  await expect(row.getByRole('link')).toHaveAttribute('href', `/visits/${visit.id}/timeline`);
  await expect(row.getByRole('button', { name: cast.t('board_key_identify') })).toHaveCount(0);
  await expect(row.getByRole('button', { name: cast.t('board_key_open') })).toHaveCount(0);
  await row.getByRole('link').focus();
  for (const key of ['l', 'i']) await page.keyboard.press(key);
  await expect(row.getByRole('link')).toBeFocused();
  expect(new URL(page.url()).pathname).toBe('/board');
}

/** Also who knows the addresses of the rooms reads there that it is not for them. */
async function expectClosedRooms(cast: Cast, visit: Booked): Promise<void> {
  const { officer: staff, prosecutor: desk } = cast;
  await cast.open(desk, 'prosecutor', '/desk');
  await expect(desk.getByText(cast.t('desk_heard'))).toBeVisible();
  await expect(desk.getByText(visit.prisoner.name)).toHaveCount(0);
  await cast.open(desk, 'prosecutor', `/desk/${visit.id}`);
  await cast.open(staff, 'officer', `/board/${visit.id}`);
  for (const page of [staff, desk]) {
    await expect(page.getByText(cast.t('problem_access_forbidden'))).toBeVisible();
    await expectNoMedia(page);
  }
}

async function expectTheTwoAlone(cast: Cast): Promise<void> {
  for (const page of [cast.family, cast.station])
    await expectMedia(page, { pictures: 1, sounds: 1 });
  for (const page of [cast.officer, cast.prosecutor]) await expectNoMedia(page);
  const others = cast.station.locator('.station-people li');
  await expect(others).toHaveCount(1);
  await expect(others).toContainText(cast.t('type_lawyer'));
  await expect(
    cast.station.getByRole('button', { name: cast.t('station_ask_prosecutor') }),
  ).toHaveCount(0);
  await expect(cast.station.getByRole('button', { name: cast.t('station_problem') })).toBeVisible();
}

const read = (cast: Cast, visit: Booked) =>
  cast.api<Lawyers>(cast.officer, `/api/visits/${visit.id}`);

test('a lawyer and a client see and hear each other, and nobody else does either', async ({
  context,
}) => {
  const cast = await Cast.assemble(context, server, 'fa');
  const visit = await meet(cast);
  await come(cast);
  await cast.open(cast.officer, 'officer', '/board');
  const row = rowOf(cast.officer, visit);
  await expect(row.getByText(cast.t('board_knock'))).toBeVisible();
  const seats = await seatsOf(cast, visit);
  await expectNoWayIn(cast, visit);
  await expectNobodyGetsIn(cast, visit, seats);
  await server.moveClock({ now: visit.start });
  await row.getByRole('button', { name: cast.t('board_key_admit') }).click();
  await expect(cast.family.locator('.call'), cast.faults.join('\n')).toBeVisible();
  await expectTheTwoAlone(cast);
  expect((await read(cast, visit)).status).toBe('LIVE');

  await expect(row.getByText(cast.t('board_lawyer'))).toBeVisible();
  await expectNoWayIn(cast, visit);
  await expectNobodyGetsIn(cast, visit, seats);
  await expectClosedRooms(cast, visit);
  await expectTheTwoAlone(cast);

  await cast.open(cast.officer, 'officer', '/board');
  await row.getByRole('link').focus();
  await act(cast, 'e', 'board_end');
  for (const page of [cast.family, cast.station]) await expectNoMedia(page);
  expect((await read(cast, visit)).status).toBe('ENDED');
  expect(cast.faults).toEqual([]);
});
