import type { Desk, DeskVisit, PrisonerFile } from '../src/api/staffTypes';
import { ahmad, at, prosecutorTitle, request, visit } from './fixtures';

const deskVisit = (id: string, name: string, more: Partial<DeskVisit>): DeskVisit => ({
  ...visit,
  id,
  prisoner: { id: `z-${id}`, name, givenName: name.split(' ')[0] ?? name },
  raised: false,
  awaitsViewer: false,
  familyPresent: false,
  stationPresent: false,
  officialsIn: [],
  allowedActions: [],
  ...more,
});

const open = {
  ...request,
  prisoner: ahmad,
  allowedDecisions: ['GRANT', 'GRANT_CONDITIONAL', 'REFUSE'],
  holder: { name: 'بهزاد مهرآیین', title: prosecutorTitle, you: true },
} as const;

const parole = {
  ...open,
  id: 'r-2',
  trackingNumber: '728390',
  type: 'PAROLE',
  askedBy: 'PRISONER',
  text: 'نیمی از محکومیت گذشته است.',
  prisoner: { id: 'z-9', name: 'مرتضی برف‌آباد', givenName: 'مرتضی' },
  takenAt: at(-9 * 1440),
  allowedDecisions: ['PROPOSED_TO_COURT', 'NOT_PROPOSED', 'REFERRED'],
  holder: null,
} as const;

export const desk: Desk = {
  districtName: 'حوزهٔ قضایی سپیددشت',
  title: prosecutorTitle,
  visits: [
    deskVisit('v-2', 'مجید آبشاری‌پور', { start: at(43), end: at(63), awaitsViewer: true }),
    deskVisit('v-1', ahmad.name, {
      status: 'LIVE',
      start: at(-6),
      end: at(14.35),
      raised: true,
      allowedActions: ['ENTER'],
    }),
    deskVisit('v-3', 'فرید نخلستان', {
      status: 'LIVE',
      end: at(11),
      start: at(-9),
      officialsIn: ['معاون دادستان'],
      allowedActions: ['ENTER'],
    }),
    deskVisit('v-4', 'رحیم سنگ‌تراش', { status: 'ENDED', start: at(-60), end: at(-40) }),
  ],
  requests: [open, parole],
};

export const file: PrisonerFile = {
  prisoner: {
    ...ahmad,
    number: '1404112',
    ward: 'بند ۳',
    prisonName: 'زندان سپیددشت',
    legalStatus: 'CONVICT',
  },
  openRequests: [open],
  decidedRequests: [],
};

export const taken = {
  ...open,
  id: 'r-3',
  trackingNumber: '728455',
  type: 'LEAVE_OCCASION',
  askedBy: 'PRISONER',
  text: 'عروسی خواهر در شهر چنارک',
  takenAt: at(0),
} as const;
