import { csrfToken } from '../../../api/client';
import { Problem } from '../../../api/problem';
import type { Schemas } from '../../../api/types';

export type ImportFile = Schemas['ImportView'];
export type Kind = ImportFile['kind'];

/** Hands a file over as it is: what it is its bytes tell. */
export async function sendFile(kind: Kind, file: File): Promise<ImportFile> {
  const token = csrfToken();
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    'Content-Type': 'application/octet-stream',
  };
  if (token !== undefined) headers['X-XSRF-TOKEN'] = token;
  let response: Response;
  try {
    response = await fetch(`/api/imports?kind=${kind}`, { method: 'POST', headers, body: file });
  } catch {
    throw Problem.offline();
  }
  if (!response.ok) throw await Problem.from(response);
  return (await response.json()) as ImportFile;
}
