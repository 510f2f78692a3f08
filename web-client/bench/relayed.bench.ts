import { writeFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { Coturn } from '../e2e/relay/coturn';
import { nextSaturday } from '../e2e/visit/days';
import { Server } from '../e2e/visit/server';
import { joining } from './joining';

const coturn = new Coturn(34_790);
const turn = `turn:127.0.0.1:${coturn.port}?transport=udp`;
/** A relay judges by the real time, so this server's day lies ahead of it. */
const server = new Server(8094, nextSaturday(), [
  '--didar.media.relay-only=true',
  `--didar.media.turn=${turn}`,
  `--didar.media.turn-secret=${coturn.secret}`,
]);

test.afterAll(async () => {
  coturn.stop();
  await server.stop();
});

/** Join as in join.bench.ts, with every call, the bare one too, through Debian's coturn alone. */
test('relayed', async ({ browser, launchOptions }) => {
  await coturn.start();
  await server.start();
  const { username, password } = coturn.credential(3600, 'bare');
  const { join, bare } = await joining(browser.browserType(), launchOptions, server, {
    iceTransportPolicy: 'relay',
    iceServers: [{ urls: turn, username, credential: password }],
  });
  const result = {
    relayed_ms_p50: Math.round(join),
    bare_relayed_ms_p50: Math.round(bare),
    relayed_ratio: Number((join / bare).toFixed(2)),
  };
  writeFileSync(process.env['BENCH_RESULT'] ?? 'bench-result.json', JSON.stringify(result));
});
