import type { Page } from '@playwright/test';
import * as f from '../fixtures';
import { ok, problem, type Answer, type Scene } from '../scene';
import { out, press, signedIn, type Scenes } from './common';

const provider = { 'GET /api/sign-in/means': ok({ provider: f.provider }) };

const signIn = (answers: Record<string, Answer>, act?: Scene['act']): Scene => ({
  path: '/sign-in',
  answers: {
    ...out,
    'POST /api/sign-in/code': { status: 202, body: { resendAfterSeconds: 60 } },
    ...answers,
  },
  ...(act ? { act } : {}),
});

const typeNumber = async (page: Page, number = '09100001234') => {
  await page.getByRole('textbox').fill(number);
  await page.locator('button[type=submit]').click();
};

const typeCode = async (page: Page) => {
  await typeNumber(page);
  await page.getByLabel(/شش‌رقمی|Six-digit/).fill('123456');
};

export const account: Readonly<Record<string, Scenes>> = {
  'sign-in': {
    number: signIn({}),
    'number-invalid': signIn({}, (page) => typeNumber(page, '0910')),
    code: signIn({}, (page) => typeNumber(page)),
    'code-wrong': signIn({ 'POST /api/sign-in': problem(422, 'code.wrong') }, typeCode),
    'code-locked': signIn({ 'POST /api/sign-in': problem(429, 'code.locked') }, typeCode),
  },
  'sign-in-official': {
    page: { path: '/sign-in/official', answers: out },
    provider: { path: '/sign-in/official', answers: { ...out, ...provider } },
    refused: {
      path: '/sign-in/official?problem=provider.unknown',
      answers: { ...out, ...provider },
    },
  },
  register: {
    empty: register({}),
    'national-id': register({}, (page) => fillRegistration(page, '0012345678')),
    foreigner: register({}, async (page) => {
      await page.getByRole('radio').nth(1).check();
      await fillRegistration(page, '12345');
    }),
    passport: register({}, async (page) => {
      await page.getByRole('radio').nth(2).check();
      await page.getByRole('combobox').first().selectOption('AFG');
      await page.locator('button[type=submit]').click();
    }),
    takeover: register({ 'GET /api/me': newcomer({ status: 'WAITING', reason: null }) }),
    'takeover-refused': register({
      'GET /api/me': newcomer({
        status: 'REFUSED',
        reason: 'عکس کارت ملی خوانا نبود. لطفاً عکس روشن‌تری بفرستید.',
      }),
    }),
    taken: register({ 'POST /api/me/registration': problem(409, 'national_id.taken') }, (page) =>
      fillRegistration(page, '0012345679'),
    ),
  },
  'register-documents': {
    start: {
      path: '/register/documents',
      answers: { 'GET /api/me': newcomer({ status: 'WAITING', reason: null }) },
    },
  },
  'relatives-new': {
    empty: relative({}),
    unknown: relative({ 'POST /api/me/relationships': problem(422, 'prisoner.unknown') }),
    sent: relative({ 'POST /api/me/relationships': { status: 201, body: f.pendingKin } }),
  },
  welcome: {
    page: { path: '/welcome#secret', answers: out },
    invalid: {
      path: '/welcome#secret',
      answers: { ...out, 'POST /api/sign-in/link': problem(422, 'link.invalid') },
      act: press(/وارد می‌شوم|Sign me in/),
    },
  },
};

/** Somebody for whom another has vouched. */
function newcomer(takeover: object): Answer {
  const told = { id: 't-1', filedAt: f.at(-2 * 1440), ...takeover };
  return ok({ ...f.me, registered: false, name: null, takeover: told });
}

function register(answers: Record<string, Answer>, act?: Scene['act']): Scene {
  const person = ok({ ...f.me, registered: false, name: null });
  return {
    path: '/register',
    answers: { 'GET /api/me': person, ...answers },
    ...(act ? { act } : {}),
  };
}

async function fillRegistration(page: Page, id: string): Promise<void> {
  const [given, family, national] = await page.getByRole('textbox').all();
  await given?.fill('معصومه');
  await family?.fill('سپیدرو');
  await national?.fill(id);
  const [day, month, year] = await page.getByRole('combobox').all();
  await day?.selectOption('12');
  await month?.selectOption('4');
  await year?.selectOption('1335');
  await page.locator('button[type=submit]').click();
}

function relative(answers: Record<string, Answer>): Scene {
  const scene: Scene = { path: '/relatives/new', answers: { ...signedIn, ...answers } };
  if (Object.keys(answers).length === 0) return scene;
  return {
    ...scene,
    act: async (page) => {
      await page.getByRole('textbox').fill('140512');
      await page.getByRole('combobox').selectOption('MOTHER');
      await page.locator('button[type=submit]').click();
    },
  };
}
