import { useEffect, useState, type ReactNode } from 'react';
import { post } from '../../../api/client';
import { m } from '../../../messages-compiled/messages.js';
import { Button, ButtonLink } from '../../../ui/Button';
import { Page, Question } from '../../../ui/Page';
import { BackBar } from '../../../ui/TopBar';
import { Advice } from './Advice';
import { verdictOf, type Progress, type Verdict } from './checks';

interface Props {
  readonly visit: string | null;
  readonly progress: Progress;
  readonly onAgain: () => void;
  readonly children: ReactNode;
}

const words: Record<Verdict, { readonly title: () => string; readonly lead: () => string }> = {
  GOOD: { title: m.test_all_good, lead: m.test_all_good_detail },
  WEAK: { title: m.test_weak, lead: m.test_weak_detail },
  FAILED: { title: m.test_failed, lead: m.test_failed_detail },
};

/** The verdict in words with what to change; with a visit ahead its officer hears of it. */
export function Done({ visit, progress, onAgain, children }: Props) {
  const verdict = verdictOf(progress);
  return (
    <Page
      title={m.device_test()}
      bar={<BackBar title={m.device_test()} back="/" />}
      foot={
        <>
          {verdict === 'GOOD' ? <Home filled /> : <Again filled onAgain={onAgain} />}
          {verdict === 'GOOD' ? <Again onAgain={onAgain} /> : <Home />}
        </>
      }
    >
      <Question>{words[verdict].title()}</Question>
      <p className="page-lead">{words[verdict].lead()}</p>
      {children}
      <Advice progress={progress} />
      {visit !== null && <Told visit={visit} progress={progress} />}
    </Page>
  );
}

const Home = ({ filled = false }: { readonly filled?: boolean }) => (
  <ButtonLink kind={filled ? 'filled' : 'plain'} href="/">
    {m.to_home()}
  </ButtonLink>
);

const Again = ({ filled = false, onAgain }: { filled?: boolean; onAgain: () => void }) => (
  <Button kind={filled ? 'filled' : 'plain'} onClick={onAgain}>
    {m.test_again()}
  </Button>
);

const told = { telling: m.test_telling, told: m.test_told, failed: m.test_not_told };

function Told({ visit, progress }: { readonly visit: string; readonly progress: Progress }) {
  const [state, setState] = useState<keyof typeof told>('telling');
  useEffect(() => {
    post(`/api/visits/${visit}/device-test/result`, resultOf(progress)).then(
      () => setState('told'),
      () => setState('failed'),
    );
  }, [visit, progress]);
  return <output className="page-quiet">{told[state]()}</output>;
}

function resultOf(progress: Progress) {
  const { results, line } = progress;
  const measured = line?.measured ?? null;
  return {
    verdict: verdictOf(progress),
    camera: results.camera === 'good',
    microphone: results.sound === 'good',
    speaker: results.speaker === 'good',
    line: measured && {
      relayed: measured.relayed,
      lossPercent: Math.round(100 * measured.loss),
      delayMs: Math.round(measured.delayMs),
      kbps: Math.min(Math.round(measured.kbps), 1_000_000),
    },
  };
}
