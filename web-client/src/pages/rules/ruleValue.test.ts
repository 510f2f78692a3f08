import { expect, test } from 'vitest';
import page from '../../../../docs/rules.md?raw';
import { groups, ruleText } from './ruleWords';
import { partsOf, valueOf } from './ruleValue';

test('a span is an amount and a unit, and back', () => {
  expect(partsOf('24h')).toEqual({ amount: '24', unit: 'h' });
  expect(partsOf('2wd')).toEqual({ amount: '2', unit: 'wd' });
  expect(partsOf('75').amount).toBe('75');
  expect(valueOf('SPAN', '۲', 'wd')).toBe('2wd');
  expect(valueOf('COUNT', '04', 'h')).toBe('4');
});

test('what is no number is no value', () => {
  expect(valueOf('COUNT', '', 'h')).toBeNull();
  expect(valueOf('SPAN', 'soon', 'h')).toBeNull();
  expect(valueOf('SPAN', '99999', 'm')).toBeNull();
});

test('every rule of the page of rules has words and stands in one group', () => {
  const rules = [...page.matchAll(/^\| `([a-z_.]+)` \|/gm)].map((found) => found[1] ?? '');
  expect(rules.length).toBeGreaterThan(20);
  for (const rule of rules) expect(ruleText(rule)).not.toBe(rule);
  expect(groups.flatMap(({ rules: some }) => some).sort()).toEqual([...rules].sort());
});
