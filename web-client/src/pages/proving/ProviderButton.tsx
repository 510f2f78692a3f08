import { get } from '../../api/client';
import { useLoaded } from '../../api/useLoaded';
import { m } from '../../messages-compiled/messages.js';
import { Button } from '../../ui/Button';
import { leaveFor, providerName } from './provider';

interface Props {
  readonly size: 'family' | 'desk';
  /** Where to go on after coming back. */
  readonly then: string;
  readonly again?: boolean;
}

/** The way in by the office's own sign-in, where there is one. */
export function ProviderButton({ size, then, again = false }: Props) {
  const [means] = useLoaded('sign-in-means', () => get('/api/sign-in/means'));
  const offer = means.state === 'ready' ? means.value.provider : null;
  if (offer === null) return null;
  return (
    <Button kind="plain" size={size} icon="user" onClick={() => leaveFor(offer, then, again)}>
      {m.provider_sign_in({ name: providerName(offer) })}
    </Button>
  );
}
