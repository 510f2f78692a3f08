import { requestTypeText } from '../../../api/requestText';
import type { DecisionKind, Request } from '../../../api/requestTypes';
import { m } from '../../../messages-compiled/messages.js';
import type { Tone } from '../../../ui/Chip';
import type { IconName } from '../../../ui/Icon';

/** «مرخصی احمد». */
export const requestTitle = (request: Request): string =>
  m.request_of({ type: requestTypeText(request.type), name: request.prisoner.givenName });

/** One line for a list: what, and where it stands. */
export const requestLine = (request: Request): string =>
  m.request_line({ title: requestTitle(request), state: stateOf(request).word });

interface StateWords {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly word: string;
}

export function stateOf(request: Request): StateWords {
  return request.decision
    ? decisionState(request.decision.kind)
    : { tone: 'act', icon: 'working', word: m.request_in_progress() };
}

function decisionState(kind: DecisionKind): StateWords {
  switch (kind) {
    case 'GRANT':
      return { tone: 'act', icon: 'check', word: m.decision_grant() };
    case 'GRANT_CONDITIONAL':
      return { tone: 'act', icon: 'check', word: m.decision_grant_conditional() };
    case 'REFUSE':
      return { tone: 'end', icon: 'cross', word: m.decision_refuse() };
    case 'NOT_PROPOSED':
      return { tone: 'end', icon: 'cross', word: m.decision_not_proposed() };
    case 'PROPOSED_TO_COURT':
      return { tone: 'act', icon: 'scales', word: m.decision_proposed() };
    case 'REFERRED':
      return { tone: 'neutral', icon: 'send', word: m.decision_referred() };
  }
}

/** The decision as a sentence said to the family. */
export function decisionSentence(kind: DecisionKind): string {
  switch (kind) {
    case 'GRANT':
      return m.decision_grant_sentence();
    case 'GRANT_CONDITIONAL':
      return m.decision_grant_conditional_sentence();
    case 'REFUSE':
      return m.decision_refuse_sentence();
    case 'NOT_PROPOSED':
      return m.decision_not_proposed_sentence();
    case 'PROPOSED_TO_COURT':
      return m.decision_proposed_sentence();
    case 'REFERRED':
      return m.decision_referred_sentence();
  }
}
