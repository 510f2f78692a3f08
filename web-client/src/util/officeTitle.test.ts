import { expect, test } from 'vitest';
import { titleText } from './officeTitle';
import { speak } from './speaking';

test('an office is called what it is called in the language of the page', () => {
  const title = { fa: 'دادستان سپیددشت', en: 'Prosecutor of Sepiddasht' };
  speak('en');
  expect(titleText(title)).toBe('Prosecutor of Sepiddasht');
  speak('fa');
  expect(titleText(title)).toBe('دادستان سپیددشت');
});
