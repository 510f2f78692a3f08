import { expect } from '@playwright/test';
import type { Cast } from './cast';

/** From the family's home through the whole of the device test to its last page. */
export async function testDevice(cast: Cast): Promise<void> {
  const { family, t } = cast;
  await cast.open(family, 'family', '/');
  await family.getByRole('link', { name: cast.exactly('device_test') }).click();
  await family.getByRole('button', { name: t('test_start') }).click();
  for (const yes of ['test_camera_yes', 'test_sound_yes', 'test_speaker_yes'])
    await family.getByRole('button', { name: t(yes) }).click();
  await expect(family.getByText(t('test_told'))).toBeVisible({ timeout: 60_000 });
}

interface Row {
  readonly visitId: string;
  readonly familyTest: { readonly verdict: string } | null;
  readonly stationCheck: { readonly camera: string; readonly microphone: string } | null;
}

/** The row of a visit as the officer's board has it. */
export async function boardRow(cast: Cast, visit: string): Promise<Row | undefined> {
  const { rows } = await cast.api<{ rows: Row[] }>(cast.officer, '/api/board');
  return rows.find((one) => one.visitId === visit);
}
