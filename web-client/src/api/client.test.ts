import { afterEach, describe, expect, it, vi } from 'vitest';
import { onStepUp, post } from './client';

const refusal = () =>
  new Response(JSON.stringify({ code: 'step_up.required', means: ['CODE'] }), { status: 403 });
const id: string = 'r-1';
const decision = { kind: 'REFUSE', reasons: 'شرایط مرخصی فراهم نیست.' } as const;

function serverSays(...answers: Response[]) {
  const asked: string[] = [];
  vi.stubGlobal('document', { cookie: '' });
  vi.stubGlobal('fetch', (path: string, request: RequestInit) => {
    asked.push(`${path} ${String(request.body)}`);
    return Promise.resolve(answers.shift());
  });
  return asked;
}

describe('an act that needs a fresh proof', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is sent again as it was, once the person has given it', async () => {
    const asked = serverSays(refusal(), new Response('{"id":"r-1"}'));
    const means: (readonly string[])[] = [];
    onStepUp(async (named) => means.push(named) > 0);
    await post(`/api/requests/${id}/decision`, decision);
    expect(means).toEqual([['CODE']]);
    expect(asked).toHaveLength(2);
    expect(asked[1]).toBe(asked[0]);
  });

  it('is refused when the person goes back', async () => {
    const asked = serverSays(refusal());
    onStepUp(async () => false);
    await expect(post(`/api/requests/${id}/decision`, decision)).rejects.toMatchObject({
      code: 'step_up.required',
    });
    expect(asked).toHaveLength(1);
  });

  it('is not asked for again and again', async () => {
    const asked = serverSays(refusal(), refusal());
    onStepUp(async () => true);
    await expect(post(`/api/requests/${id}/decision`, decision)).rejects.toMatchObject({
      code: 'step_up.required',
    });
    expect(asked).toHaveLength(2);
  });
});
