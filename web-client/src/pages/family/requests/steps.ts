import type { Request } from '../../../api/requestTypes';
import { m } from '../../../messages-compiled/messages.js';
import type { TimelineStep } from '../../../ui/Timeline';
import { titleText } from '../../../util/officeTitle';
import { dateWords } from '../whenWords';

/** Taken, decided, what comes then: who, and when. */
export function stepsOf(request: Request): TimelineStep[] {
  const { decision } = request;
  const taken: TimelineStep = {
    state: 'done',
    title: m.step_taken(),
    detail: m.by_on({ who: titleText(request.takenByTitle), when: dateWords(request.takenAt) }),
  };
  if (!decision)
    return [
      taken,
      {
        state: 'now',
        title: m.step_deciding(),
        detail: m.held_since({
          who: titleText(request.takenByTitle),
          when: dateWords(request.takenAt),
        }),
      },
      { state: 'ahead', title: m.step_telling(), detail: m.step_telling_detail() },
    ];
  const who = `${titleText(decision.decidedByTitle)} (${decision.decidedByName})`;
  return [
    taken,
    {
      state: 'done',
      title: m.step_decided(),
      detail: m.by_on({ who, when: dateWords(decision.decidedAt) }),
    },
    { state: 'now', title: m.step_next(), detail: decision.nextStep ?? m.step_next_nothing() },
  ];
}
