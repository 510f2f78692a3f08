import { useEffect, useState, type ReactNode } from 'react';
import type { CameraOutcome, CameraTrouble } from '../../../call/camera';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Page, Question } from '../../../ui/Page';
import { cameraTroubleText } from '../mediaTrouble';
import { startBell } from '../tones';
import type { Check, Result } from './checks';
import { startMeter } from './meter';
import { wordsOf } from './questionWords';

/** What a person can tell; the line is measured. */
type Asked = Exclude<Check, 'internet'>;

interface Props {
  readonly check: Asked;
  readonly camera: CameraOutcome | null;
  readonly bar: ReactNode;
  readonly children: ReactNode;
  readonly onLevel: (level: number) => void;
  readonly onAnswer: (result: Result) => void;
  readonly onRetry: () => void;
}

export function CheckQuestion({ check, camera, bar, children, onLevel, onAnswer, onRetry }: Props) {
  const [failed, setFailed] = useState<Asked | null>(null);
  useCheck(check, camera, onLevel);
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
    <Page title={m.device_test()} bar={bar} foot={camera !== null && answers}>
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
function lacking(check: Asked, camera: CameraOutcome | null): CameraTrouble | null {
  if (camera === null || camera.kind === 'both') return null;
  return check === 'camera' || (check === 'sound' && camera.kind === 'none') ? camera.why : null;
}

/** What runs while its question is asked: the meter, the bell. */
function useCheck(
  check: Asked,
  camera: CameraOutcome | null,
  onLevel: (level: number) => void,
): void {
  useEffect(() => {
    if (check === 'speaker') return startBell();
    if (check === 'sound' && camera !== null && camera.kind !== 'none')
      return startMeter(camera.stream, onLevel);
    return undefined;
  }, [check, camera, onLevel]);
}
