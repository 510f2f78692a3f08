import type { ReactNode } from 'react';
import type { Loaded } from '../api/useLoaded';
import { m } from '../messages-compiled/messages.js';
import { Button } from '../ui/Button';
import { Waiting } from '../ui/Waiting';
import { ProblemNotice } from './ProblemNotice';

interface Props<T> {
  readonly of: Loaded<T>;
  readonly again: () => void;
  readonly children: (value: T) => ReactNode;
}

/** A page's contents once they are here; until then the wait, or what went wrong and a way to try again. */
export function Loading<T>({ of, again, children }: Props<T>) {
  if (of.state === 'loading') return <Waiting />;
  if (of.state === 'ready') return children(of.value);
  return (
    <>
      <ProblemNotice problem={of.problem} />
      <Button onClick={again}>{m.try_again()}</Button>
    </>
  );
}
