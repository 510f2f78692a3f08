import { useEffect, useState, type ReactNode } from 'react';
import { Problem } from '../../../api/problem';
import { m } from '../../../messages-compiled/messages.js';
import { Button, ButtonLink } from '../../../ui/Button';
import { Page, Question } from '../../../ui/Page';
import { ProblemNotice } from '../../ProblemNotice';
import type { Line } from './checks';
import { testLine } from './lineTest';

interface Props {
  readonly visit: string | null;
  readonly bar: ReactNode;
  /** What is known so far; `failed` when there is nothing under way. */
  readonly children: (failed: boolean) => ReactNode;
  readonly onMeasured: (line: Line) => void;
}

/** The one check that asks nothing: it measures, and says how far it is. */
export function LineQuestion({ visit, bar, children, onMeasured }: Props) {
  const [round, setRound] = useState(0);
  const [done, setDone] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const still =
      <T,>(act: (value: T) => void) =>
      (value: T) =>
        leaving.signal.aborted ? undefined : act(value);
    void testLine(visit, still(setDone), leaving.signal).then(
      still(onMeasured),
      still((thrown: unknown) => setProblem(Problem.of(thrown))),
    );
    return () => leaving.abort();
    // The answer's function is new at every render; each round measures once.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [visit, round]);
  const again = () => {
    setProblem(null);
    setDone(0);
    setRound(round + 1);
  };
  return (
    <Page
      title={m.device_test()}
      bar={bar}
      foot={
        problem && (
          <>
            <Button kind="filled" onClick={again}>
              {m.try_again()}
            </Button>
            <ButtonLink href="/">{m.to_home()}</ButtonLink>
          </>
        )
      }
    >
      {children(problem !== null)}
      <div className="test-question">
        <Question>{problem ? m.check_not_measured() : m.test_internet()}</Question>
        {problem ? (
          <ProblemNotice problem={problem} />
        ) : (
          <>
            <p className="page-lead">
              {visit === null ? m.test_short_hint() : m.test_internet_hint()}
            </p>
            {visit !== null && (
              <progress className="test-progress" value={done} aria-label={m.test_measured()} />
            )}
          </>
        )}
      </div>
    </Page>
  );
}
