import type { Problem } from '../api/problem';
import { Notice } from '../ui/Notice';

/** What went wrong, in the catalogue's words. */
export function ProblemNotice({ problem }: { readonly problem: Problem }) {
  return (
    <Notice tone="soon" icon={problem.code === 'network.offline' ? 'wifi' : 'alert'} alert>
      {problem.sentence()}
    </Notice>
  );
}
