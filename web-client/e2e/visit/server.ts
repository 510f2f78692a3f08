import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { here, type Door } from './door';
import { personalIn } from './quiet';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

interface Sms {
  readonly to: string;
  readonly text: string;
  readonly kind: string;
}

export interface DemoPerson {
  readonly mobile: string;
  readonly name: string;
  readonly role: string;
}

/** A picture that two cores can carry several times. */
const small = ['width=320', 'height=180', 'frame-rate=15', 'video-kbps=150'].map(
  (one) => `--didar.media.${one}`,
);
const nameOf = (setting: string): string => setting.slice(0, setting.indexOf('=') + 1);

/** A real Didar, started from its packaged jar with the demonstration's people and a clock of its own. */
export class Server {
  private process: ChildProcess | null = null;
  private said = '';
  private readonly newcomers: DemoPerson[] = [];
  private readonly folder = mkdtempSync(join(tmpdir(), 'didar-e2e-'));

  constructor(
    readonly port: number,
    private readonly clockStart: string,
    private readonly more: readonly string[] = [],
    private readonly door: Door = here,
  ) {}

  /** Starts, or starts again on the same data. */
  async start(): Promise<void> {
    const home = execFileSync(join(root, 'bin/jdk'), { encoding: 'utf8' }).trim();
    this.process = spawn(
      join(home, 'bin/java'),
      [
        '-XX:TieredStopAtLevel=1',
        '-XX:+UseSerialGC',
        '-Xmx512m',
        '-jar',
        join(root, 'backend/target/app/didar.jar'),
        '--spring.profiles.active=demo',
        `--server.port=${this.port}`,
        `--server.address=${this.door.address}`,
        `--didar.clock.start=${this.clockStart}`,
        ...small.filter((one) => !this.more.some((own) => own.startsWith(nameOf(one)))),
        ...this.more,
      ],
      { cwd: this.folder, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const keep = (data: Buffer) => (this.said += data.toString());
    this.process.stdout?.on('data', keep);
    this.process.stderr?.on('data', keep);
    await this.ready();
  }

  private async ready(): Promise<void> {
    for (let tries = 0; tries < 1_200; tries++) {
      if (this.process?.exitCode !== null) throw new Error(`Didar did not start:\n${this.said}`);
      const answer = await fetch(this.at('/actuator/health/readiness')).catch(() => null);
      if (answer?.ok) return;
      await new Promise((done) => setTimeout(done, 200));
    }
    throw new Error(`Didar was not ready in time:\n${this.said}`);
  }

  /** As a power cut would: no goodbye. */
  async kill(): Promise<void> {
    const { process } = this;
    if (!process || process.exitCode !== null) return;
    const gone = new Promise((done) => process.once('exit', done));
    process.kill('SIGKILL');
    await gone;
  }

  /** Ends it, and fails when it has logged anything personal. */
  async stop(): Promise<void> {
    const [people, sent] = [await this.people(), await this.dev<Sms[]>('/dev/api/outbox')];
    await this.kill();
    const personal = personalIn(this.said, [...people, ...this.newcomers], sent);
    if (personal.length > 0) throw new Error(`In the log stands ${personal.join('\n')}`);
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** People whom a test brings in: their names may not stand in the log either. */
  keepQuietAbout(...people: { mobile: string; givenName: string; familyName: string }[]): void {
    for (const { mobile, givenName, familyName } of people)
      this.newcomers.push({ mobile, name: `${givenName} ${familyName}`, role: '' });
  }

  at(path: string): string {
    return `${this.door.scheme}://${this.door.address}:${this.port}${path}`;
  }

  /** The address of one person's page: each host has cookies of its own. */
  page(host: string, path: string): string {
    return `${this.door.scheme}://${host}.${this.door.domain}:${this.port}${path}`;
  }

  private async dev<T>(path: string): Promise<T> {
    return (await (await fetch(this.at(path))).json()) as T;
  }

  people(): Promise<DemoPerson[]> {
    return this.dev('/dev/api/people');
  }

  async codeFor(mobile: string): Promise<string> {
    const sent = await this.dev<Sms[]>('/dev/api/outbox');
    const mine = sent.find((sms) => sms.to.endsWith(mobile.slice(-9)) && /code/i.test(sms.kind));
    const digits = [...(mine?.text ?? '')].map(ascii).join('');
    return /\d{6}/.exec(digits)?.[0] ?? '';
  }

  async outboxTexts(mobile: string): Promise<string[]> {
    const sent = await this.dev<Sms[]>('/dev/api/outbox');
    return sent.filter((sms) => sms.to.endsWith(mobile.slice(-9))).map((sms) => sms.text);
  }

  async moveClock(to: { now: string } | { advanceSeconds: number }): Promise<void> {
    const answer = await fetch(this.at('/dev/clock'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(to),
    });
    if (!answer.ok) throw new Error(`The clock did not move: ${answer.status}`);
  }

  /** What the process printed, for a failed test's report. */
  get output(): string {
    return this.said;
  }
}

function ascii(char: string): string {
  const digit = '۰۱۲۳۴۵۶۷۸۹'.indexOf(char);
  return digit < 0 ? char : String(digit);
}
