import { at } from './fixtures';

const waitingVisit = {
  id: 'v-21',
  start: at(2 * 1440),
  end: at(2 * 1440 + 20),
  answerBy: at(600),
  awaitsApproval: true,
  blocked: null,
  prisonerName: 'احمد سپیدرود',
  prisonName: 'زندان سبزدشت',
  zone: 'Asia/Tehran',
  visitors: [{ name: 'مریم سپیدرود', relation: 'SISTER', lead: true }],
};
export const waitingVisits = [
  waitingVisit,
  {
    ...waitingVisit,
    id: 'v-22',
    start: at(3 * 1440),
    answerBy: at(1440),
    awaitsApproval: false,
    blocked: 'permit.missing',
    visitors: [
      { name: 'هانیه دشتبان', relation: 'OTHER', lead: true },
      { name: 'سهراب پاک‌نیا', relation: 'OTHER', lead: false },
    ],
  },
];
