import { Pace } from './pace';
import type { ClientMessage } from './protocol';
import type { Wire } from './wire';

const heardWithinMs = 35_000;

export interface LineEvents {
  readonly onFrame: (frame: string) => void;
  readonly onClosed: (code: number) => void;
  /** Nothing was heard for longer than the server is ever silent. */
  readonly onSilent: () => void;
}

/** A line on which the server has said welcome, for as long as it carries. */
export class WelcomedLine {
  private readonly gone = new AbortController();
  private readonly pace: Pace;
  private deadline: ReturnType<typeof setTimeout> | undefined;
  private readonly wire: Wire;
  private readonly events: LineEvents;

  constructor(wire: Wire, events: LineEvents) {
    this.wire = wire;
    this.events = events;
    this.pace = new Pace((frame) => wire.send(frame));
    const { signal } = this.gone;
    const heard = ({ data }: MessageEvent) => {
      this.expect();
      events.onFrame(String(data));
    };
    wire.addEventListener('message', heard, { signal });
    wire.addEventListener('close', ({ code }) => events.onClosed(code), { signal });
    this.expect();
  }

  send(message: ClientMessage): void {
    this.pace.push(JSON.stringify(message));
  }

  /** @param code tells the server that nobody comes back; a line that is only opened anew says nothing */
  close(code?: number): void {
    clearTimeout(this.deadline);
    this.gone.abort();
    this.pace.clear();
    this.wire.close(code);
  }

  private expect(): void {
    clearTimeout(this.deadline);
    this.deadline = setTimeout(this.events.onSilent, heardWithinMs);
  }
}
