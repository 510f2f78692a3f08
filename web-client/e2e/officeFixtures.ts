import type { OfficeHeld, OfficialCard, OfficialRow, Title } from '../src/api/officeTypes';
import { at } from './fixtures';

/** Invented officials and what they hold. */

export const day = 1440;

const office = (id: string, more: Partial<OfficeHeld>): OfficeHeld => ({
  id,
  role: 'WARDEN',
  territoryKind: 'PRISON',
  territoryId: 'x',
  placeName: 'زندان سپیددشت',
  title: { fa: 'رئیس زندان', en: 'Warden' },
  from: at(-90 * day),
  until: null,
  onBehalfOf: null,
  ...more,
});

const warden = office('o-1', {});
const deputy = office('o-2', {
  role: 'PROSECUTOR',
  territoryKind: 'DISTRICT',
  placeName: 'حوزهٔ قضایی سپیددشت',
  title: { fa: 'معاون دادستان', en: 'Deputy prosecutor' },
  until: at(20 * day),
  onBehalfOf: 'بهزاد مهرآیین',
});

const row = (id: string, name: string, more: Partial<OfficialRow>): OfficialRow => ({
  id,
  name,
  offices: [warden],
  away: false,
  ...more,
});

export const rows: readonly OfficialRow[] = [
  row('a-1', 'نسرین برنا', {}),
  row('a-2', 'ژاله دشت‌آرا', { offices: [warden, deputy] }),
  row('a-3', 'رضا کوهپایه', {
    offices: [office('o-3', { role: 'VISIT_OFFICER', title: null })],
    away: true,
  }),
  row('a-4', 'سهراب چمن‌آرا', {
    offices: [
      office('o-4', {
        role: 'ADMINISTRATOR',
        territoryKind: 'COUNTRY',
        territoryId: null,
        placeName: null,
        title: { fa: 'مدیر سامانه', en: 'System administrator' },
      }),
    ],
  }),
];

export const card: OfficialCard = {
  id: 'a-2',
  name: 'ژاله دشت‌آرا',
  mobileMasked: '+98910•••••47',
  codeAllowed: false,
  open: true,
  offices: [warden, deputy],
  leaves: [{ id: 'l-1', from: at(3 * day), until: at(6 * day), now: false }],
  successors: [{ id: 'a-1', name: 'نسرین برنا', title: { fa: 'رئیس زندان', en: 'Warden' } }],
};

const title = (key: string, role: Title['role'], fa: string, en: string): Title => ({
  key,
  role,
  fa,
  en,
});

export const titles: readonly Title[] = [
  title('prosecutor', 'PROSECUTOR', 'دادستان', 'Prosecutor'),
  title('deputy_prosecutor', 'PROSECUTOR', 'معاون دادستان', 'Deputy prosecutor'),
  title('supervising_judge', 'SUPERVISING_JUDGE', 'قاضی ناظر زندان', 'Supervising judge'),
  title('execution_judge', 'SUPERVISING_JUDGE', 'قاضی اجرای احکام کیفری', 'Execution judge'),
  title('warden', 'WARDEN', 'رئیس زندان', 'Warden'),
];
