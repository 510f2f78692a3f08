import type { Page } from '@playwright/test';
import { ok, problem, type Answer, type Scene } from './scene';
import * as f from './staffFixtures';
import { auditScenes } from './auditScenes';
import { retentionScenes } from './privacyScenes';
import { showsDocuments } from './certificate';
import { boardScenes } from './boardScenes';
import { desk } from './deskFixtures';
import { deskRoomScenes, roundsScenes } from './deskRooms';
import { officeScenes } from './officeScenes';
import { hoursScenes } from './hoursScenes';
import { moveScenes, planScenes } from './moveScenes';
import { permitScenes } from './permitScenes';
import { waitingScenes } from './waitingScenes';
import { placesScenes } from './placesScenes';
import { pointScenes } from './pointScenes';
import { prisonerScenes } from './prisonerScenes';
import { officerRoomScenes } from './officerRooms';
import { stationScenes } from './stationScenes';
import { stationsScenes } from './stationsScenes';
import { plannerScenes } from './plannerScenes';
import { timelineScenes } from './timelineScenes';

const press = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

const officers = (path: string, answers: Record<string, Answer>, act?: Scene['act']): Scene => ({
  path,
  answers: { 'GET /api/me': ok(f.officer), ...answers },
  ...(act ? { act } : {}),
});

const wardens = (answers: Record<string, Answer>, act?: Scene['act']): Scene =>
  officers('/approvals', { 'GET /api/me': ok(f.warden), ...answers }, act);

const queue = { 'GET /api/approvals': ok(f.approvals), 'GET /api/takeovers': ok([]) };
const claimed = { ...queue, 'GET /api/takeovers': ok(f.takeovers) };
const prosecutors = (answer: object, act?: Scene['act']): Scene => ({
  path: '/desk',
  answers: { 'GET /api/me': ok(f.prosecutor), 'GET /api/desk': ok(answer) },
  ...(act ? { act } : {}),
});

export const staffScenes: Record<string, Record<string, Scene>> = {
  station: stationScenes,
  board: boardScenes,
  'board-room': officerRoomScenes,
  timeline: timelineScenes,
  approvals: {
    queue: wardens(queue),
    documents: {
      ...wardens(
        { ...queue, 'GET /api/relationships/*': ok(['e-1', 'e-2']) },
        press(/^(مدارک|Documents)$/),
      ),
      before: showsDocuments,
    },
    'no-documents': wardens(
      { ...queue, 'GET /api/relationships/*': ok([]) },
      press(/^(مدارک|Documents)$/),
    ),
    refusing: wardens(queue, press(/^(رد|Refuse)$/)),
    takeover: wardens(claimed, press(/^(پذیرفتن|Accept)$/)),
    empty: wardens({ 'GET /api/approvals': ok([]), 'GET /api/takeovers': ok([]) }),
  },
  point: pointScenes,
  places: placesScenes,
  ...plannerScenes,
  hours: hoursScenes,
  prisoners: prisonerScenes,
  'waiting-visits': waitingScenes,
  moves: moveScenes,
  'move-plan': planScenes,
  permits: permitScenes,
  stations: stationsScenes,
  desk: {
    today: prosecutors(desk),
    deciding: prosecutors(desk, async (page) => {
      await press(/^(تصمیم|Decide)$/)(page);
      await page.getByRole('radio').first().check();
    }),
    'step-up': {
      path: '/desk',
      answers: {
        'GET /api/me': ok(f.prosecutor),
        'GET /api/desk': ok(desk),
        'POST /api/requests/*': problem(403, 'step_up.required', { means: ['CODE'] }),
        'POST /api/me/step-up/code': { status: 202, body: { resendAfterSeconds: 60 } },
      },
      act: async (page) => {
        await press(/^(تصمیم|Decide)$/)(page);
        await page.getByRole('radio').first().check();
        await page.locator('.decision textarea').first().fill('مدارک کامل است و مادر بیمار است.');
        await page.locator('.decision button[type=submit]').click();
        await press(/فرستادن کد|Send a code/)(page);
      },
    },
    empty: prosecutors({ ...desk, visits: [], requests: [] }),
  },
  'desk-room': deskRoomScenes,
  rounds: roundsScenes,
  retention: retentionScenes,
  audit: auditScenes,
  ...officeScenes,
};
