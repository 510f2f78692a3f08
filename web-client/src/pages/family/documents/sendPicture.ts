import { csrfToken } from '../../../api/client';
import { Problem } from '../../../api/problem';
import type { Schemas } from '../../../api/types';

type Filed = Schemas['Filed'];

/** Longer than any line that still moves needs, so that a dead one is noticed. */
const patience = 120_000;

/** Sends a picture to where its matter takes them, and tells how much of it is gone, which `fetch` cannot. */
export function sendPicture(
  path: string,
  picture: Blob,
  onProgress: (share: number) => void,
): Promise<Filed> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.timeout = patience;
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('Content-Type', picture.type || 'application/octet-stream');
    const token = csrfToken();
    if (token !== undefined) request.setRequestHeader('X-XSRF-TOKEN', token);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded / total));
    request.addEventListener('load', () => {
      const { status, responseText } = request;
      if (status < 300) resolve(JSON.parse(responseText) as Filed);
      else Problem.from(new Response(responseText, { status })).then(reject, reject);
    });
    request.addEventListener('error', () => reject(Problem.offline()));
    request.addEventListener('timeout', () => reject(Problem.offline()));
    request.send(picture);
  });
}
