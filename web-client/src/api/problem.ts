import type { FreeTime } from './types';

interface FieldError {
  readonly field: string;
  readonly code: string;
}

interface ProblemBody {
  readonly code?: string;
  readonly requestId?: string;
  readonly errors?: readonly FieldError[];
  readonly alternatives?: readonly FreeTime[];
  readonly means?: readonly string[];
}

/** A refusal of the server (RFC 9457), or the network's own `network.offline`. Pages show the catalogue's sentence for `code`. */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly requestId: string | undefined;
  readonly errors: readonly FieldError[];
  readonly alternatives: readonly FreeTime[];
  /** By what one can show once more who one is. */
  readonly means: readonly string[];

  constructor(code: string, status = 0, body: ProblemBody = {}) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.status = status;
    this.requestId = body.requestId;
    this.errors = body.errors ?? [];
    this.alternatives = body.alternatives ?? [];
    this.means = body.means ?? [];
  }

  static offline(): Problem {
    return new Problem('network.offline');
  }

  /** Whatever was thrown, as something a page has a sentence for. */
  static of(thrown: unknown): Problem {
    return thrown instanceof Problem ? thrown : new Problem('server.failed');
  }

  static async from(response: Response): Promise<Problem> {
    const body: ProblemBody = await response.json().catch(() => ({}));
    return new Problem(body.code ?? 'server.failed', response.status, body);
  }

  /** The code said about one field of a form, if any. */
  ofField(field: string): string | undefined {
    return this.errors.find((error) => error.field === field)?.code;
  }
}
