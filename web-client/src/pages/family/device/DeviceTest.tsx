import './DeviceTest.css';
import { useState } from 'react';
import { m } from '../../../messages-compiled/messages.js';
import { Button } from '../../../ui/Button';
import { Page, Question } from '../../../ui/Page';
import { BackBar } from '../../../ui/TopBar';
import { CameraView } from './CameraView';
import { CheckQuestion } from './CheckQuestion';
import { CheckRows } from './CheckRows';
import { allGood, answer, begin, checks, type Check, type Result } from './checks';
import { Done } from './Done';
import { useCamera } from './useCamera';

/** Any time before a visit, without signing in: one question at a time. */
export default function DeviceTest() {
  const [round, setRound] = useState(0);
  const [started, setStarted] = useState(false);
  if (!started) return <Start onStart={() => setStarted(true)} />;
  return <Test key={round} onAgain={() => setRound(round + 1)} />;
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

function Test({ onAgain }: { readonly onAgain: () => void }) {
  const [camera, retry] = useCamera();
  const [progress, setProgress] = useState(begin);
  const [level, setLevel] = useState(0);
  const give = (result: Result) => setProgress((before) => answer(before, result));
  if (progress.now === 'done')
    return (
      <Done good={allGood(progress)} onAgain={onAgain}>
        <CheckRows progress={progress} level={0} />
      </Done>
    );
  return (
    <CheckQuestion
      check={progress.now}
      camera={camera}
      bar={stepBar(progress.now)}
      onLevel={setLevel}
      onAnswer={give}
      onRetry={retry}
    >
      <CameraView camera={camera} good={progress.results.camera === 'good'} />
      <CheckRows progress={progress} level={level} />
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
