import { expect, test } from 'vitest';
import { judgeLine, type LineMeasure } from './line-verdict';

const fine: LineMeasure = { relayed: true, loss: 0, delayMs: 60, kbps: 900 };
const judged = (part: Partial<LineMeasure>) => judgeLine({ ...fine, ...part });

test('a line on which nothing comes through has failed', () => {
  expect(judgeLine(null)).toEqual({ grade: 'failed', faults: ['reach'] });
});

test.each([
  [{ loss: 0.05 }, 'good'],
  [{ loss: 0.051 }, 'weak'],
  [{ loss: 0.25 }, 'weak'],
  [{ loss: 0.251 }, 'failed'],
  [{ delayMs: 400 }, 'good'],
  [{ delayMs: 401 }, 'weak'],
  [{ delayMs: 1000 }, 'weak'],
  [{ delayMs: 1001 }, 'failed'],
  [{ kbps: 190 }, 'good'],
  [{ kbps: 189 }, 'weak'],
  [{ kbps: 36 }, 'weak'],
  [{ kbps: 35 }, 'failed'],
] as const)('%j is %s', (part, grade) => {
  const verdict = judged(part);
  expect(verdict.grade).toBe(grade);
  const [fault] = Object.keys(part).map(
    (key) => ({ loss: 'loss', delayMs: 'delay' })[key] ?? 'rate',
  );
  expect(verdict.faults).toEqual(grade === 'good' ? [] : [fault]);
});

test('the worst of the three is the word, and stands first', () => {
  expect(judged({ loss: 0.1, delayMs: 2000 })).toEqual({
    grade: 'failed',
    faults: ['delay', 'loss'],
  });
  expect(judged({ delayMs: 500, kbps: 100 }).faults).toEqual(['rate', 'delay']);
});

test('through no relay it is judged the same', () => {
  expect(judged({ relayed: false }).grade).toBe('good');
});
