import { post } from '../../api/client';

/** Whether this browser knows passkeys and their JSON (WebAuthn level 3). */
export const knowsPasskeys = (): boolean =>
  typeof PublicKeyCredential !== 'undefined' &&
  'parseRequestOptionsFromJSON' in PublicKeyCredential;

/** The person went back, or their device has nothing for this address: both look the same to a page. */
export class NoPasskey extends Error {}

async function chosen(asking: Promise<Credential | null>): Promise<string> {
  const credential = await asking.catch((thrown: unknown) => {
    if (thrown instanceof DOMException) return null;
    throw thrown;
  });
  if (!(credential instanceof PublicKeyCredential)) throw new NoPasskey();
  return JSON.stringify(credential.toJSON());
}

/** The document's types are the browser's own, but for arrays that nobody may write to. */
const get = (options: object) =>
  chosen(
    navigator.credentials.get({
      publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(
        options as PublicKeyCredentialRequestOptionsJSON,
      ),
    }),
  );

export async function signInByPasskey(): Promise<void> {
  const options = await post('/api/sign-in/passkey/options');
  await post('/api/sign-in/passkey', { credential: await get(options) });
}

export async function stepUpByPasskey(): Promise<void> {
  const options = await post('/api/me/step-up/passkey/options');
  await post('/api/me/step-up/passkey', { credential: await get(options) });
}

/** An officer at a prison's terminal, which stays signed in as itself. */
export async function standAtStation(): Promise<void> {
  const options = await post('/api/station/duty/passkey/options');
  await post('/api/station/duty/passkey', { credential: await get(options) });
}

export async function addPasskey(name: string): Promise<void> {
  const options: object = await post('/api/me/passkeys/options');
  const credential = await chosen(
    navigator.credentials.create({
      publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(
        options as PublicKeyCredentialCreationOptionsJSON,
      ),
    }),
  );
  await post('/api/me/passkeys', { name, credential });
}
