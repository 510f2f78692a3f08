import { createHmac } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian's coturn with the configuration that operators get, but for what a machine by itself needs. */
export class Coturn {
  readonly secret = 'p0Vd8sYn5Jc1Mf6GqT';
  private process: ChildProcess | null = null;
  private said = '';
  private readonly folder = mkdtempSync(join(tmpdir(), 'didar-turn-'));

  constructor(readonly port: number) {}

  async start(): Promise<void> {
    this.process = spawn(
      'turnserver',
      [
        '-c',
        '../deploy/turn/turnserver.conf',
        '--listening-ip=127.0.0.1',
        '--relay-ip=127.0.0.1',
        '--relay-ip=::1',
        `--listening-port=${this.port}`,
        '--no-tls',
        '--no-dtls',
        `--static-auth-secret=${this.secret}`,
        // Both ends of a call meet here, where a real relay has an address of its own.
        '--allow-loopback-peers',
        '--allowed-peer-ip=127.0.0.1',
        `--pidfile=${join(this.folder, 'pid')}`,
        `--userdb=${join(this.folder, 'users')}`,
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const keep = (data: Buffer) => (this.said += data.toString());
    this.process.stdout?.on('data', keep);
    this.process.stderr?.on('data', keep);
    await this.answers();
  }

  /** Until it answers a binding request: type, length, cookie and twelve bytes of nothing. */
  private async answers(): Promise<void> {
    const request = Buffer.from('000100002112a442000000000000000000000000', 'hex');
    for (let tries = 0; tries < 50; tries++) {
      if (this.process?.exitCode !== null) break;
      const socket = createSocket('udp4');
      const heard = new Promise((resolve) => socket.once('message', () => resolve(true)));
      const waited = new Promise((resolve) => setTimeout(() => resolve(false), 200));
      socket.send(request, this.port, '127.0.0.1');
      // oxlint-disable-next-line no-await-in-loop -- one try after the other
      const answered = await Promise.race([heard, waited]);
      socket.close();
      if (answered) return;
    }
    throw new Error(`coturn did not start:\n${this.said}`);
  }

  /** Hears nothing and answers nothing, as behind a wall, until it goes on. */
  pause(): void {
    this.process?.kill('SIGSTOP');
  }

  goOn(): void {
    this.process?.kill('SIGCONT');
  }

  stop(): void {
    this.goOn();
    this.process?.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** As Didar makes it: good for so many seconds from now. */
  credential(seconds: number, seat: string): { username: string; password: string } {
    const username = `${Math.floor(Date.now() / 1000) + seconds}:${seat}`;
    const password = createHmac('sha1', this.secret).update(username).digest('base64');
    return { username, password };
  }
}
