import './DeviceTest.css';
import { useState } from 'react';
import { m } from '../../../messages-compiled/messages.js';
import type { PageProps } from '../../../router';
import { Button } from '../../../ui/Button';
import { Page, Question } from '../../../ui/Page';
import { BackBar } from '../../../ui/TopBar';
import { CameraView } from './CameraView';
import { CheckQuestion } from './CheckQuestion';
import { CheckRows } from './CheckRows';
import { answer, begin, checks, measured, type Check, type Result } from './checks';
import { Done } from './Done';
import { LineQuestion } from './LineQuestion';
import { useCamera } from './useCamera';

/** Any time before a visit, without signing in; for a visit of one's own through its relay. One question at a time. */
export default function DeviceTest({ params }: PageProps) {
  const visit = params['id'] ?? null;
  const [round, setRound] = useState(0);
  const [started, setStarted] = useState(false);
  if (!started) return <Start onStart={() => setStarted(true)} />;
  return <Test key={round} visit={visit} onAgain={() => setRound(round + 1)} />;
}

/** The browser's own question comes next; people say yes to what they were told about. */
function Start({ onStart }: { readonly onStart: () => void }) {
  return (
    <Page
      title={m.device_test()}
      bar={<BackBar title={m.device_test()} back="/" />}
      foot={
        <Button kind="filled" icon="video" onClick={onStart}>
          {m.test_start()}
        </Button>
      }
    >
      <Question>{m.test_title()}</Question>
      <p className="page-lead">{m.test_lead()}</p>
      <CheckRows progress={begin} level={0} waiting />
    </Page>
  );
}

interface TestProps {
  readonly visit: string | null;
  readonly onAgain: () => void;
}

function Test({ visit, onAgain }: TestProps) {
  const [camera, retry] = useCamera();
  const [progress, setProgress] = useState(begin);
  const [level, setLevel] = useState(0);
  const { now, results } = progress;
  const give = (result: Result) => setProgress((before) => answer(before, result));
  const rows = <CheckRows progress={progress} level={level} />;
  if (now === 'done')
    return (
      <Done visit={visit} progress={progress} onAgain={onAgain}>
        {rows}
      </Done>
    );
  const picture = <CameraView camera={camera} good={results.camera === 'good'} />;
  if (now === 'internet')
    return (
      <LineQuestion
        visit={visit}
        bar={stepBar(now)}
        onMeasured={(line) => setProgress((before) => measured(before, line))}
      >
        {(failed) => (
          <>
            {picture}
            <CheckRows progress={progress} level={level} waiting={failed} />
          </>
        )}
      </LineQuestion>
    );
  return (
    <CheckQuestion
      check={now}
      camera={camera}
      bar={stepBar(now)}
      onLevel={setLevel}
      onAnswer={give}
      onRetry={retry}
    >
      {picture}
      {rows}
    </CheckQuestion>
  );
}

const stepBar = (now: Check) => (
  <BackBar
    title={m.device_test()}
    back="/"
    step={{ now: checks.indexOf(now) + 1, of: checks.length }}
  />
);
