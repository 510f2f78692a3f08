import { m } from '../messages-compiled/messages.js';

export type Sentences = Readonly<Record<string, () => string>>;

/** The sentences that the first page may need, a line gone dead among them; the others come when one is met. */
export const commonSentences = {
  'network.offline': m.problem_network_offline,
  'server.failed': m.problem_server_failed,
  'auth.required': m.problem_auth_required,
  'access.forbidden': m.problem_access_forbidden,
  'thing.not_found': m.problem_thing_not_found,
  'rate.limited': m.problem_rate_limited,
  'request.invalid': m.problem_request_invalid,
  'code.not_allowed': m.problem_code_not_allowed,
  'mobile.invalid': m.problem_mobile_invalid,
  'code.wrong': m.problem_code_wrong,
  'code.expired': m.problem_code_expired,
  'code.locked': m.problem_code_locked,
  'link.invalid': m.problem_link_invalid,
  'code.not_sent': m.problem_code_not_sent,
  'csrf.missing': m.problem_csrf_missing,
} satisfies Sentences;

const known: Sentences = commonSentences;

/** The sentence for a code, as a function since the language may change while it stands there. */
export async function sentenceOf(code: string): Promise<() => string> {
  const common = known[code];
  if (common !== undefined) return common;
  try {
    const { problemText } = await import('./problemText');
    return () => problemText(code);
  } catch {
    return commonSentences['server.failed'];
  }
}
