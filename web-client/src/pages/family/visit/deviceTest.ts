import type { Visit } from '../../../api/types';

/** Where one's device is tested: for a visit ahead through its relay, else by itself. */
export const deviceTest = ({ id, status }: Visit): string =>
  status === 'CONFIRMED' || status === 'WAITING' ? `/visits/${id}/device-test` : '/device-test';
