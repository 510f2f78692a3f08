import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Store } from './store';

const told = vi.fn<() => void>();
let store: Store<number>;

beforeEach(() => {
  vi.useFakeTimers();
  told.mockReset();
  store = new Store(0);
  store.access.subscribe(told);
});

afterEach(() => {
  vi.useRealTimers();
});

test('a resting store tells once, at the end of its rest at the latest', () => {
  store.rest(150);
  store.set(1);
  store.set(2);
  vi.advanceTimersByTime(149);
  expect(told).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(told).toHaveBeenCalledOnce();
  expect(store.access.getSnapshot()).toBe(2);
  store.set(3);
  expect(told).toHaveBeenCalledTimes(2);
});

test('waking ends the rest, once', () => {
  store.wake();
  expect(told).not.toHaveBeenCalled();
  store.rest(150);
  store.set(1);
  store.wake();
  expect(told).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(150);
  expect(told).toHaveBeenCalledOnce();
});

test('a rest goes on only while there is one', () => {
  store.restOn(150);
  store.set(1);
  expect(told).toHaveBeenCalledOnce();
  store.rest(150);
  vi.advanceTimersByTime(100);
  store.restOn(150);
  store.set(2);
  vi.advanceTimersByTime(149);
  expect(told).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(1);
  expect(told).toHaveBeenCalledTimes(2);
});
