import { test } from '@playwright/test';
import { Server } from './server';

export interface Serving {
  /** How long one test may take. */
  readonly timeout?: number;
  /** When its clock begins. */
  readonly start?: string;
  /** Settings of this server alone. */
  readonly more?: readonly string[];
}

/** A Saturday morning in Tehran; where something is for a later day, the clock goes there. */
const morning = '2026-11-21T04:00:00Z';

/**
 * One server for the tests of a file, which follow each other on its data. Its log is searched when it stops, and printed when a
 * test has failed.
 */
export function serving(
  port: number,
  { timeout = 120_000, start = morning, more = [] }: Serving = {},
): Server {
  const server = new Server(port, start, more);
  test.describe.configure({ mode: 'serial', timeout });
  test.beforeAll(async () => {
    test.setTimeout(150_000);
    await server.start();
  });
  test.afterAll(() => server.stop());
  test.afterEach(() => {
    const info = test.info();
    if (info.status !== info.expectedStatus) console.log(server.output.slice(-4000));
  });
  return server;
}
