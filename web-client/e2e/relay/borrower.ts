import { createHash, createHmac, randomBytes } from 'node:crypto';
import { createSocket, type Socket } from 'node:dgram';

/** As much of TURN (RFC 8656) over UDP as it takes to see what a relay refuses. */
const cookie = 0x2112a442;
const allocate = 0x0003;
const permission = 0x0008;
const attribute = {
  username: 0x0006,
  integrity: 0x0008,
  error: 0x0009,
  peer: 0x0012,
  realm: 0x0014,
  nonce: 0x0015,
  family: 0x0017,
  transport: 0x0019,
} as const;
const udp = 17;
const families = { 4: 1, 6: 2 } as const;

interface Answer {
  /** The code of an error, or null when it was granted. */
  readonly code: number | null;
  readonly attributes: ReadonlyMap<number, Buffer>;
}

/** One who borrows: a socket of its own, so an allocation of its own. */
export class Borrower {
  private readonly socket: Socket = createSocket('udp4');
  private realm = Buffer.alloc(0);
  private nonce = Buffer.alloc(0);

  constructor(
    private readonly port: number,
    private readonly who: { readonly username: string; readonly password: string },
  ) {}

  close(): void {
    this.socket.close();
  }

  /** An end in that family of addresses; the code of why not, or null. */
  async allocate(version: 4 | 6 = 4): Promise<number | null> {
    const wanted: [number, Buffer][] = [
      [attribute.transport, Buffer.from([udp, 0, 0, 0])],
      [attribute.family, Buffer.from([families[version], 0, 0, 0])],
    ];
    const first = await this.ask(allocate, wanted, false);
    this.realm = Buffer.from(first.attributes.get(attribute.realm) ?? '');
    this.nonce = Buffer.from(first.attributes.get(attribute.nonce) ?? '');
    return (await this.ask(allocate, wanted, true)).code;
  }

  /** Leave to send to that address and hear from it; nothing is sent there. */
  async permit(address: string): Promise<number | null> {
    return (await this.ask(permission, [[attribute.peer, Buffer.from(address)]], true)).code;
  }

  private ask(type: number, wanted: [number, Buffer][], signed: boolean): Promise<Answer> {
    const message = this.message(type, wanted, signed);
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('The relay did not answer')), 3_000);
      this.socket.once('message', (answer) => {
        clearTimeout(late);
        resolve(read(answer));
      });
      this.socket.send(message, this.port, '127.0.0.1');
    });
  }

  private message(type: number, wanted: [number, Buffer][], signed: boolean): Buffer {
    const head = Buffer.alloc(20);
    head.writeUInt16BE(type, 0);
    head.writeUInt32BE(cookie, 4);
    randomBytes(12).copy(head, 8);
    const sealed = wanted.map(([name, value]): [number, Buffer] =>
      name === attribute.peer ? [name, hidden(value.toString(), head.subarray(4))] : [name, value],
    );
    const said = signed
      ? [
          ...sealed,
          [attribute.username, Buffer.from(this.who.username)] as const,
          [attribute.realm, this.realm] as const,
          [attribute.nonce, this.nonce] as const,
        ]
      : sealed;
    const body = Buffer.concat(said.map(([name, value]) => packed(name, value)));
    if (!signed) {
      head.writeUInt16BE(body.length, 2);
      return Buffer.concat([head, body]);
    }
    head.writeUInt16BE(body.length + 24, 2);
    const key = createHash('md5')
      .update(`${this.who.username}:${this.realm.toString()}:${this.who.password}`)
      .digest();
    const seal = createHmac('sha1', key)
      .update(Buffer.concat([head, body]))
      .digest();
    return Buffer.concat([head, body, packed(attribute.integrity, seal)]);
  }
}

/** XOR-PEER-ADDRESS (RFC 8489, section 14.2): masked by the cookie and the transaction's id. */
function hidden(address: string, mask: Buffer): Buffer {
  const bytes = address.includes(':') ? sixteen(address) : address.split('.').map(Number);
  const family = families[bytes.length === 4 ? 4 : 6];
  return Buffer.from([0, family, 0x21, 0x12, ...bytes.map((one, i) => one ^ (mask[i] ?? 0))]);
}

/** The bytes of an address as the URL standard writes it: eight groups, the longest run of noughts left out. */
function sixteen(address: string): number[] {
  const written = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [before = '', after] = written.split('::');
  const groups = (of: string) => (of === '' ? [] : of.split(':'));
  const [left, right] = [groups(before), groups(after ?? '')];
  const gap = Array.from({ length: 8 - left.length - right.length }, () => '0');
  return [...left, ...gap, ...right].flatMap((group) => {
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 0xff];
  });
}

function packed(name: number, value: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16BE(name, 0);
  head.writeUInt16BE(value.length, 2);
  return Buffer.concat([head, value, Buffer.alloc((4 - (value.length % 4)) % 4)]);
}

function read(answer: Buffer): Answer {
  const attributes = new Map<number, Buffer>();
  for (let at = 20; at + 4 <= answer.length;) {
    const length = answer.readUInt16BE(at + 2);
    attributes.set(answer.readUInt16BE(at), answer.subarray(at + 4, at + 4 + length));
    at += 4 + length + ((4 - (length % 4)) % 4);
  }
  const error = attributes.get(attribute.error);
  return { code: error ? (error[2] ?? 0) * 100 + (error[3] ?? 0) : null, attributes };
}
