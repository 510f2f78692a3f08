import { expect, test, vi } from 'vitest';
import { openCamera } from './camera';
import { camera } from './fakes';

const refusal = (name: string): Error => Object.assign(new Error(name), { name });
const size = { width: 320, height: 180, frameRate: 15 };
const devices = () => ({ getUserMedia: vi.fn<MediaDevices['getUserMedia']>() });

test('gives camera and microphone when both are there', async () => {
  const found = devices();
  found.getUserMedia.mockResolvedValue(camera());
  expect((await openCamera(size, found)).kind).toBe('both');
});

test('gives the microphone alone, with the reason, when the camera is busy', async () => {
  const found = devices();
  found.getUserMedia.mockRejectedValueOnce(refusal('NotReadableError'));
  found.getUserMedia.mockResolvedValueOnce(camera());
  expect(await openCamera(size, found)).toMatchObject({ kind: 'sound', why: 'busy' });
});

test('explains when neither may be used, is there or can be', async () => {
  const found = devices();
  found.getUserMedia.mockRejectedValue(refusal('NotAllowedError'));
  expect(await openCamera(size, found)).toEqual({ kind: 'none', why: 'denied' });
  found.getUserMedia.mockRejectedValue(refusal('NotFoundError'));
  expect(await openCamera(size, found)).toEqual({ kind: 'none', why: 'absent' });
  expect(await openCamera(size, undefined)).toMatchObject({ kind: 'none' });
});
