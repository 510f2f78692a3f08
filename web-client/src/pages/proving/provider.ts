import { get } from '../../api/client';
import { signOut } from '../../api/session';
import type { Schemas } from '../../api/types';
import { locale } from '../../util/locale';

export type ProviderOffer = NonNullable<Schemas['SignInMeans']['provider']>;

const key = 'didar.then';

export const providerName = (offer: ProviderOffer): string =>
  locale() === 'fa' ? offer.nameFa : offer.nameEn;

/** Leaves for the provider; `then` is where to go on after coming back, `again` asks for a fresh proof there. */
export function leaveFor(offer: ProviderOffer, then: string, again: boolean): void {
  sessionStorage.setItem(key, then);
  location.assign(again ? `${offer.start}?again` : offer.start);
}

/** Where somebody wanted to go who comes back from the provider; said once. */
export function wantedBefore(): string | null {
  const then = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  return then;
}

/** Signs out here and, for whom the provider signed in, there too. */
export async function signOutEverywhere(): Promise<void> {
  const mine = await get('/api/me/provider').catch(() => null);
  await signOut();
  if (mine?.signOutAddress) location.assign(mine.signOutAddress);
}
