import { useEffect, useState, type ReactNode } from 'react';
import type { CameraOutcome, CameraTrouble } from '../../../call/camera';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Page, Question } from '../../../ui/Page';
import { cameraTroubleText } from '../mediaTrouble';
import { startBell } from '../tones';
import type { Check, Result } from './checks';
import { measureConnection } from './connection';
import { startMeter } from './meter';
import { wordsOf } from './questionWords';

interface Props {
  readonly check: Check;
  readonly camera: CameraOutcome | null;
  readonly bar: ReactNode;
  readonly children: ReactNode;
  readonly onLevel: (level: number) => void;
  readonly onAnswer: (result: Result) => void;
  readonly onRetry: () => void;
}

export function CheckQuestion({ check, camera, bar, children, onLevel, onAnswer, onRetry }: Props) {
  const [failed, setFailed] = useState<Check | null>(null);
  useCheck(check, camera, onLevel, onAnswer);
  const words = wordsOf(check);
  const missing = lacking(check, camera);
  const advised = failed === check || missing !== null;
  const retry = () => {
    setFailed(null);
    if (check !== 'speaker') onRetry();
  };
  const answers = advised ? (
    <Advised onRetry={retry} onGoOn={() => onAnswer('bad')} />
  ) : (
    <>
      <Button kind="filled" icon="check" onClick={() => onAnswer('good')}>
        {words.yes}
      </Button>
      <Button onClick={() => setFailed(check)}>{words.no}</Button>
    </>
  );
  return (
    <Page
      title={m.device_test()}
      bar={bar}
      foot={check !== 'internet' && camera !== null && answers}
    >
      {children}
      <div className="test-question">
        <Question key={check}>{words.question}</Question>
        {advised ? (
          <Notice tone="soon" icon="info" alert>
            {missing ? cameraTroubleText(missing) : words.advice}
          </Notice>
        ) : (
          <p className="page-lead">{words.hint}</p>
        )}
      </div>
    </Page>
  );
}

interface AdvisedProps {
  readonly onRetry: () => void;
  readonly onGoOn: () => void;
}

const Advised = ({ onRetry, onGoOn }: AdvisedProps) => (
  <>
    <Button kind="filled" onClick={onRetry}>
      {m.try_again()}
    </Button>
    <Button onClick={onGoOn}>{m.test_go_on()}</Button>
  </>
);

/** Why there is none, when the browser has already said so: no need to ask. */
function lacking(check: Check, camera: CameraOutcome | null): CameraTrouble | null {
  if (camera === null || camera.kind === 'both') return null;
  return check === 'camera' || (check === 'sound' && camera.kind === 'none') ? camera.why : null;
}

/** What runs while its question is asked: the meter, the bell, the measuring. */
function useCheck(
  check: Check,
  camera: CameraOutcome | null,
  onLevel: (level: number) => void,
  onAnswer: (result: Result) => void,
): void {
  useEffect(() => {
    if (check === 'speaker') return startBell();
    if (check === 'sound' && camera !== null && camera.kind !== 'none')
      return startMeter(camera.stream, onLevel);
    if (check !== 'internet') return;
    let current = true;
    void measureConnection().then((quality) => current && onAnswer(quality >= 2 ? 'good' : 'bad'));
    return () => {
      current = false;
    };
    // The answer's function is new at every render, the check it belongs to is not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [check, camera]);
}
