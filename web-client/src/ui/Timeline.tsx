import './Timeline.css';
import type { ReactNode } from 'react';
import { m } from '../messages-compiled/messages.js';
import { Icon } from './Icon';

export interface TimelineStep {
  readonly state: 'done' | 'now' | 'ahead';
  readonly title: string;
  readonly detail: ReactNode;
}

/** What was done, where it stands, what comes: shape says it as well as colour, and so do hidden words. */
export function Timeline({ steps }: { readonly steps: readonly TimelineStep[] }) {
  return (
    <ol className="timeline">
      {steps.map((step) => (
        <li
          key={step.title}
          className={`timeline-step timeline-${step.state}`}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span className="timeline-mark">
            {step.state === 'done' && <Icon name="check" size={16} />}
          </span>
          <div className="timeline-words">
            <p className="timeline-title">
              {step.title}
              <span className="hidden-words"> ({stateWord(step.state)})</span>
            </p>
            <div className="timeline-detail">{step.detail}</div>
          </div>
        </li>
      ))}
    </ol>
  );
}

function stateWord(state: TimelineStep['state']): string {
  switch (state) {
    case 'done':
      return m.step_done();
    case 'now':
      return m.step_now();
    case 'ahead':
      return m.step_ahead();
  }
}
