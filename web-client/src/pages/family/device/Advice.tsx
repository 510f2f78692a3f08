import type { LineFault } from '../../../call/line-verdict';
import { m } from '../../../messages-compiled/messages.js';
import type { IconName } from '../../../ui/Icon';
import { Notice } from '../../../ui/Notice';
import { localDigits } from '../../../util/digits';
import type { Check, Line, Progress } from './checks';

const ofFault: Record<LineFault, () => string> = {
  reach: m.test_reach_advice,
  loss: m.test_loss_advice,
  rate: m.test_rate_advice,
  delay: m.test_delay_advice,
};

const ofCheck: readonly (readonly [Check, IconName, () => string])[] = [
  ['camera', 'camera', m.test_camera_advice],
  ['sound', 'mic', m.test_sound_advice],
  ['speaker', 'speaker', m.test_speaker_advice],
];

/** For each thing that is not right, what to change; and how much of it was really measured. */
export function Advice({ progress: { results, line } }: { readonly progress: Progress }) {
  return (
    <>
      {ofCheck
        .filter(([check]) => results[check] !== 'good')
        .map(([check, icon, words]) => (
          <Notice key={check} tone="soon" icon={icon}>
            {words()}
          </Notice>
        ))}
      {line?.verdict.faults.map((fault) => (
        <Notice key={fault} tone="soon" icon="wifi">
          {ofFault[fault]()}
        </Notice>
      ))}
      {line?.measured?.relayed === false && <Notice>{m.test_not_relayed()}</Notice>}
      {line?.measured && <Figures measured={line.measured} />}
    </>
  );
}

/** For a grandson on the phone, or the clerk: figures, out of the way. */
function Figures({ measured }: { readonly measured: NonNullable<Line['measured']> }) {
  const { loss, delayMs, kbps } = measured;
  return (
    <details className="test-figures">
      <summary>{m.test_figures()}</summary>
      <ul>
        <li>{m.test_figures_lost({ share: localDigits(Math.round(100 * loss)) })}</li>
        <li>{m.test_figures_delay({ ms: localDigits(Math.round(delayMs)) })}</li>
        <li>{m.test_figures_rate({ kbps: localDigits(Math.round(kbps)) })}</li>
      </ul>
    </details>
  );
}
