import * as f from './fixtures';
import { account } from './family/account';
import { book } from './family/book';
import { out, signedIn, type Scenes } from './family/common';
import { deviceTest, visitDeviceTest } from './family/device';
import { home } from './family/home';
import { relatives } from './family/relatives';
import { rooms } from './family/rooms';
import { visit } from './family/visit';
import { waitingList, waitingNew, waitingOffer } from './family/waiting';
import { myData } from './privacyScenes';
import { ok, type Scene } from './scene';
import * as staff from './staffFixtures';

const filed = (request: unknown): Scene => ({
  path: '/requests/r-1',
  answers: { ...signedIn, 'GET /api/requests/r-1': ok(request) },
});

const devices = (list: unknown): Scene => ({
  path: '/devices',
  answers: { ...signedIn, 'GET /api/me/sessions': ok(list) },
});

const message = (id: string, text: string, minutes: number) => ({
  id,
  to: '+989100001234',
  text,
  at: f.at(minutes),
  kind: 'VISIT',
});

export const familyScenes: Readonly<Record<string, Scenes>> = {
  home,
  ...account,
  ...relatives,
  book,
  visit,
  room: rooms,
  'waiting-list': waitingList,
  'waiting-new': waitingNew,
  'waiting-offer': waitingOffer,
  requests: {
    list: {
      path: '/requests',
      answers: {
        ...signedIn,
        'GET /api/me/requests': ok([
          f.request,
          { ...f.decided('REFUSE'), id: 'r-2', type: 'PAROLE' },
          { ...f.decided('GRANT'), id: 'r-3', type: 'MEDICAL' },
        ]),
      },
    },
    empty: { path: '/requests', answers: { ...signedIn, 'GET /api/me/requests': ok([]) } },
  },
  request: {
    submitted: filed(f.request),
    granted: filed(f.decided('GRANT_CONDITIONAL')),
    refused: filed(f.decided('REFUSE')),
    proposed: filed({ ...f.decided('PROPOSED_TO_COURT'), type: 'PAROLE' }),
  },
  devices: {
    several: devices([f.device, { ...f.device, ...f.laptop }]),
    alone: devices([f.device]),
    official: {
      path: '/devices',
      answers: {
        'GET /api/me': ok(staff.officer),
        'GET /api/me/sessions': ok([{ ...f.device, ...f.laptop, current: true }]),
        'GET /api/me/passkeys': ok([f.passkey]),
        'GET /api/sign-in/means': ok({ provider: f.provider }),
        'GET /api/me/calendar-feed': ok({ madeAt: f.at(-5000), url: null }),
        'GET /api/me/pin': ok({ badge: '48271', setAt: f.at(-3000), locked: false }),
        'GET /api/me/provider': ok({ linkable: true, linkedAt: f.at(-4000), signOutAddress: null }),
      },
    },
  },
  'my-data': myData,
  'device-test': deviceTest,
  'visit-device-test': visitDeviceTest,
  help: { page: { path: '/help', answers: out } },
  outbox: {
    list: {
      path: '/dev/outbox',
      answers: {
        ...out,
        'GET /dev/api/outbox': ok([
          message('m-2', 'دیدار: کد ورود شما ۱۲۳۴۵۶ است. آن را به کسی نگویید.', -1),
          message(
            'm-1',
            'دیدار: نوبت شما شنبه ۷ آذر، ساعت ۱۰:۳۰ ثبت شد. http://family.localhost:8080/visits/0192f0',
            -30,
          ),
        ]),
      },
    },
    empty: { path: '/dev/outbox', answers: { ...out, 'GET /dev/api/outbox': ok([]) } },
  },
};
