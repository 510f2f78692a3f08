import { expect, it } from 'vitest';
import codes from '../../../backend/src/test/resources/problem-codes.txt?raw';
import en from '../../messages/en.json';
import fa from '../../messages/fa.json';
import { speak } from '../util/speaking';
import { Problem } from './problem';
import { problemCodes, problemText } from './problemText';

const parameters = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
const answer = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });

it('keeps what the server said about a refusal', async () => {
  const alternatives = [{ start: 'a', end: 'b' }];
  const errors = [{ field: 'nationalId', code: 'national_id.invalid' }];
  const problem = await Problem.from(answer(409, { code: 'slot.taken', alternatives, errors }));
  expect(problem).toMatchObject({ code: 'slot.taken', status: 409, alternatives });
  expect(problem.ofField('nationalId')).toBe('national_id.invalid');
  expect(problem.ofField('birthDate')).toBeUndefined();
});

it('takes an answer that is no problem document for a failure of ours', async () => {
  const problem = await Problem.from(new Response('<html>', { status: 502 }));
  expect(problem.code).toBe('server.failed');
});

it('brings the sentence of a code that the first page does not know', async () => {
  speak('fa');
  const problem = await Problem.from(answer(409, { code: 'slot.taken' }));
  expect(problem.sentence()).toBe(problemText('slot.taken'));
  expect((await Problem.from(answer(409, { code: 'never.heard' }))).sentence()).toBe(
    Problem.of(new Error()).sentence(),
  );
});

it('has a sentence of its own for every code of the server', () => {
  expect(problemCodes).toEqual(expect.arrayContaining(codes.trim().split('\n')));
});

it('has a sentence for every code and one for those it does not know', () => {
  speak('fa');
  const sentences = problemCodes.map(problemText);
  expect(sentences.every((sentence) => /[.؛]$/.test(sentence))).toBe(true);
  expect(problemText('never.heard')).toBe(problemText('server.failed'));
});

it('has every message in both languages, with the same parameters', () => {
  expect(Object.keys(en).toSorted()).toEqual(Object.keys(fa).toSorted());
  const other: Record<string, string> = en;
  for (const [key, text] of Object.entries(fa))
    expect([key, parameters(other[key] ?? '')]).toEqual([key, parameters(text)]);
});

it('has no Latin digits among the Persian', () => {
  const texts = Object.entries(fa).filter(([key]) => key !== '$schema');
  expect(texts.filter(([, text]) => /\d/.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
});
