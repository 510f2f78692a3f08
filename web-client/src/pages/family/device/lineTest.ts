import { post } from '../../../api/client';
import { judgeLine } from '../../../call/line-verdict';
import { measureLine } from '../../../call/loopback';
import type { Line } from './checks';
import { measureConnection } from './connection';

/**
 * Tests the line as far as one may: for a visit through the relay that it will go through, and for nobody's visit by how
 * fast the server answers.
 */
export async function testLine(
  visit: string | null,
  tell: (done: number) => void,
  gone: AbortSignal,
): Promise<Line> {
  if (visit === null) return reached(await measureConnection());
  const settings = await post(`/api/visits/${visit}/device-test`);
  const measured = await measureLine(settings, tell, gone);
  return { verdict: judgeLine(measured), measured };
}

function reached(quality: number): Line {
  const verdict = quality >= 2 ? ({ grade: 'good', faults: [] } as const) : slow(quality);
  return { verdict, measured: null };
}

const slow = (quality: number): Line['verdict'] =>
  quality === 0 ? { grade: 'failed', faults: ['reach'] } : { grade: 'weak', faults: ['delay'] };
