import { expect, test } from '@playwright/test';
import { statements } from '../src/call/conformance/statements';
import { bundleSide, openStage } from './conformance/stage';

/** What holds of any media of a call, held against direct media with real connections, decoded pictures and sound. */

test.beforeAll(bundleSide);

for (const { name, run } of statements)
  test(name, async ({ context }) => {
    test.setTimeout(120_000);
    await expect(run(await openStage(context, null))).resolves.toBeUndefined();
  });
