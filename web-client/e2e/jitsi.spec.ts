import { createHmac, randomBytes } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { Id } from '../src/call/conformance/stage';
import { statements } from '../src/call/conformance/statements';
import { bundleSide, openStage } from './conformance/stage';
import type { Conferences } from './conformance/stage';

/**
 * The same against a Jitsi that really runs: Prosody with token authentication and mod_presence_identity, Jicofo and a
 * bridge. `DIDAR_JITSI` says where: `{"service", "domain", "muc", "library", "secret", "iss", "aud"}`.
 */
interface Deployment {
  readonly service: string;
  readonly domain: string;
  readonly muc: string;
  readonly library: string;
  readonly secret: string;
  readonly iss: string;
  readonly aud: string;
}

const given = process.env['DIDAR_JITSI'];
const lifeMs = 10 * 60_000;

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function token({ secret, iss, aud, domain }: Deployment, room: string, id: Id): string {
  const exp = Math.floor((Date.now() + lifeMs) / 1000);
  const claims = { iss, aud, sub: domain, room, exp, context: { user: { id } } };
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

/** Each run has rooms of its own, with names that nobody guesses. */
function conferences(deployment: Deployment): Conferences {
  const visit = randomBytes(8).toString('hex');
  const { library, service, domain, muc } = deployment;
  return (id, round) => {
    const room = `didar-${visit}-${round}`;
    const until = new Date(Date.now() + lifeMs).toISOString();
    return {
      round,
      library,
      service,
      domain,
      muc,
      room,
      until,
      token: token(deployment, room, id),
    };
  };
}

test.skip(!given, 'DIDAR_JITSI names no Jitsi deployment to run against.');
test.use({ contextOptions: { ignoreHTTPSErrors: true, reducedMotion: 'reduce' } });
test.beforeAll(bundleSide);

for (const { name, run } of statements)
  test(name, async ({ context }) => {
    test.setTimeout(240_000);
    const deployment = JSON.parse(given ?? '{}') as Deployment;
    const stage = await openStage(context, conferences(deployment));
    await expect(run(stage)).resolves.toBeUndefined();
  });
