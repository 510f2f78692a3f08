import { mkdtempSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Told {
  readonly near: string;
  readonly far_address: string;
  readonly near_address: string;
  readonly control: string;
}

export interface Weather {
  readonly kbps?: number;
  readonly delay_ms?: number;
  /** 0 to 1. */
  readonly loss?: number;
  readonly cut?: boolean;
}

/** The link that bench/link.py holds between this process and the near end; see there. */
export class Link {
  private constructor(
    private readonly told: Told,
    private readonly control: Socket,
  ) {}

  static async find(): Promise<Link> {
    const told = process.env['DIDAR_LINK'];
    if (told === undefined) throw new Error('Run this by bench/link.py, as bin/bench room does');
    const parsed = JSON.parse(told) as Told;
    const control = connect(parsed.control);
    await new Promise((resolve, reject) => control.once('connect', resolve).once('error', reject));
    return new Link(parsed, control);
  }

  get farAddress(): string {
    return this.told.far_address;
  }

  /** A program like that one, at the near end. */
  atNearEnd(program: string): string {
    const script = join(mkdtempSync(join(tmpdir(), 'didar-near-')), 'run');
    writeFileSync(script, `#!/bin/sh\nexec ip netns exec ${this.told.near} ${program} "$@"\n`, {
      mode: 0o755,
    });
    return script;
  }

  /** Returns when it is so. */
  set(weather: Weather): Promise<void> {
    return this.ask(weather);
  }

  /** The near end gets another address and loses its old one. */
  move(address: string): Promise<void> {
    return this.ask({ address });
  }

  close(): void {
    this.control.destroy();
  }

  private async ask(what: object): Promise<void> {
    const answer = new Promise((resolve) => this.control.once('data', resolve));
    this.control.write(JSON.stringify(what));
    await answer;
  }
}
