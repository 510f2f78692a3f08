import { commonSentences, sentenceOf } from './commonText';
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
  /** What happened and what to do, from the catalogue. */
  readonly sentence: () => string;

  private constructor(code: string, sentence: () => string, status = 0, body: ProblemBody = {}) {
    super(code);
    this.sentence = sentence;
    this.name = 'Problem';
    this.code = code;
    this.status = status;
    this.requestId = body.requestId;
    this.errors = body.errors ?? [];
    this.alternatives = body.alternatives ?? [];
    this.means = body.means ?? [];
  }

  static offline(): Problem {
    return Problem.common('network.offline');
  }

  /** Whatever was thrown, as something a page has a sentence for. */
  static of(thrown: unknown): Problem {
    return thrown instanceof Problem ? thrown : Problem.common('server.failed');
  }

  static async from(response: Response): Promise<Problem> {
    const body: ProblemBody = await response.json().catch(() => ({}));
    const code = body.code ?? 'server.failed';
    return new Problem(code, await sentenceOf(code), response.status, body);
  }

  /** The code said about one field of a form, if any. */
  ofField(field: string): string | undefined {
    return this.errors.find((error) => error.field === field)?.code;
  }

  private static common(code: keyof typeof commonSentences): Problem {
    return new Problem(code, commonSentences[code]);
  }
}
