import { file } from './client';

/** Fetches a file and hands it to the browser to keep. */
export async function download(path: string, name: string): Promise<void> {
  const address = URL.createObjectURL(await file(path));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
