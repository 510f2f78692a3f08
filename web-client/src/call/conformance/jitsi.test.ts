import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inFalseBrowser } from './in-node';
import { jitsiStage } from './jitsi-stage';
import { statements } from './statements';

describe('media through a Jitsi conference', () => {
  beforeEach(() => void inFalseBrowser());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test.each(statements)('$name', async ({ run }) => {
    await expect(run(jitsiStage())).resolves.toBeUndefined();
  });
});
