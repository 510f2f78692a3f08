import type { Had, Id, Open, Sent, Stage } from './stage';

/** One thing that holds of any `CallMedia`; it throws where it does not. */
export interface Statement {
  readonly name: string;
  readonly run: (stage: Stage) => Promise<void>;
}

export const way = (from: Id, to: Id, picture = true): Open => ({ from, to, picture });
export const both = (one: Id, other: Id, picture = true): readonly Open[] => [
  way(one, other, picture),
  way(other, one, picture),
];

type Part<T> = Readonly<Partial<T>>;
const fits = <T extends object>(is: T, wanted: Part<T>): boolean =>
  Object.entries(wanted).every(([name, value]) => is[name as keyof T] === value);

export const all = { up: true, sound: true, picture: true };
export const nothing = { up: false, sound: false, picture: false };
export const still: Sent = { sound: false, picture: false };

export const comes = (stage: Stage, at: Id, from: Id, wanted: Part<Had>): Promise<void> =>
  stage.until(async () => fits(await stage.had(at, from), wanted));
export const leaves = (stage: Stage, id: Id, wanted: Part<Sent>): Promise<void> =>
  stage.until(async () => fits(await stage.sent(id), wanted));

export function check(holds: boolean, words: string): void {
  if (!holds) throw new Error(words);
}

export async function has(stage: Stage, at: Id, from: Id, wanted: Part<Had>): Promise<void> {
  const had = await stage.had(at, from);
  check(fits(had, wanted), `${at} has ${JSON.stringify(had)} from ${from}`);
}

export async function sends(stage: Stage, id: Id, wanted: Part<Sent>): Promise<void> {
  const sent = await stage.sent(id);
  check(fits(sent, wanted), `${id} sends ${JSON.stringify(sent)}`);
}

export async function isCalled(stage: Stage): Promise<void> {
  await stage.open(1, both('a', 'b'));
  await comes(stage, 'a', 'b', all);
  await comes(stage, 'b', 'a', all);
}
