import type { components } from '../../api/schema';
import { m } from '../../messages-compiled/messages.js';
import { localDigits } from '../../util/digits';
import { identityText } from './identityText';

interface Props {
  readonly of: Pick<components['schemas']['DeclaredIdentity'], 'kind' | 'masked'>;
}

/** What somebody said they are known by, masked. */
export function Identity({ of: { kind, masked } }: Props) {
  return (
    <>
      {kind ? identityText(kind) : m.identity_none()}{' '}
      <bdi dir="ltr">{localDigits(masked ?? '')}</bdi>
    </>
  );
}
