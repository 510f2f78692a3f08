/** Small readers that turn unknown JSON into typed values, or throw. They copy known members and drop the rest. */

export type Reader<T> = (value: unknown) => T;

export class Misfit extends Error {}

function misfit(wanted: string): never {
  throw new Misfit(`expected ${wanted}`);
}

export const text: Reader<string> = (value) =>
  typeof value === 'string' ? value : misfit('a string');

export const number: Reader<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : misfit('a number');

export const truth: Reader<boolean> = (value) =>
  typeof value === 'boolean' ? value : misfit('true or false');

/** No where it is left out, as by a server of before it was known. */
export const orFalse: Reader<boolean> = (value) => (value === undefined ? false : truth(value));

export function oneOf<const T extends string | number>(...words: readonly T[]): Reader<T> {
  return (value) => words.find((word) => word === value) ?? misfit(words.join(', '));
}

/** A list that may be left out, as by a server of before it was known. */
export function orNone<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (value) => (value === null || value === undefined ? [] : list(reader)(value));
}

/** A value that may be null or left out; both read as null. */
export function orNull<T>(reader: Reader<T>): Reader<T | null> {
  return (value) => (value === null || value === undefined ? null : reader(value));
}

export function list<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (value) =>
    Array.isArray(value) ? value.map((item: unknown) => reader(item)) : misfit('a list');
}

export function either<A, B>(first: Reader<A>, second: Reader<B>): Reader<A | B> {
  return (value) => {
    try {
      return first(value);
    } catch {
      return second(value);
    }
  };
}

/** The members of an object, whatever they are. */
export function members(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) misfit('an object');
  return value as Record<string, unknown>;
}

export function object<T extends object>(fields: {
  readonly [K in keyof T]-?: Reader<T[K]>;
}): Reader<T> {
  const entries = Object.entries(fields) as [string, Reader<unknown>][];
  return (value) => {
    const from = members(value);
    return Object.fromEntries(entries.map(([name, reader]) => [name, reader(from[name])])) as T;
  };
}
