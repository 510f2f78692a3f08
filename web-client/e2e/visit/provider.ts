import { createHash, createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

interface Asked {
  readonly nonce: string;
  readonly challenge: string;
  readonly redirect: string;
}

const text = (value: object | Buffer): string =>
  (Buffer.isBuffer(value) ? value : Buffer.from(JSON.stringify(value))).toString('base64url');

/** A provider of OpenID Connect with one person, as far as a code flow with PKCE needs one. */
export class Provider {
  private readonly keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  private readonly asked = new Map<string, Asked>();
  private server: Server | null = null;
  /** Whom it names next. */
  person = { sub: 'person-1', phone_number: '' };
  signedOut = 0;

  constructor(private readonly port: number) {}

  get issuer(): string {
    return `http://localhost:${this.port}`;
  }

  async start(): Promise<void> {
    this.server = createServer((request, response) => void this.answer(request, response));
    await new Promise<void>((done) => this.server?.listen(this.port, '127.0.0.1', done));
  }

  async stop(): Promise<void> {
    await new Promise((done) => this.server?.close(done));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.issuer);
    const json = (body: object) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const to = (address: string) => response.writeHead(302, { location: address }).end();
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return void json(this.discovery());
      case '/keys':
        return void json({
          keys: [{ ...this.keys.publicKey.export({ format: 'jwk' }), kid: '1', alg: 'RS256' }],
        });
      case '/authorize':
        return void to(this.authorize(url.searchParams));
      case '/token':
        return void json(await this.token(request));
      case '/sign-out':
        this.signedOut += 1;
        return void to(url.searchParams.get('post_logout_redirect_uri') ?? '/');
      default:
        response.writeHead(404).end();
    }
  }

  private discovery(): object {
    const at = (path: string) => `${this.issuer}/${path}`;
    return {
      issuer: this.issuer,
      authorization_endpoint: at('authorize'),
      token_endpoint: at('token'),
      jwks_uri: at('keys'),
      end_session_endpoint: at('sign-out'),
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    };
  }

  private authorize(asked: URLSearchParams): string {
    const of = (name: string) => asked.get(name) ?? '';
    const code = randomUUID();
    const redirect = of('redirect_uri');
    this.asked.set(code, { nonce: of('nonce'), challenge: of('code_challenge'), redirect });
    return `${redirect}?code=${code}&state=${encodeURIComponent(of('state'))}`;
  }

  private async token(request: IncomingMessage): Promise<object> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    const code = form.get('code') ?? '';
    const asked = this.asked.get(code);
    this.asked.delete(code);
    const proof = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!asked || asked.challenge !== proof) return { error: 'invalid_grant' };
    return { access_token: 'a', token_type: 'Bearer', id_token: this.idToken(asked.nonce) };
  }

  private idToken(nonce: string): string {
    const now = Math.floor(Date.now() / 1000);
    const head = text({ alg: 'RS256', kid: '1' });
    const body = text({
      iss: this.issuer,
      aud: 'didar',
      iat: now,
      exp: now + 60,
      auth_time: now,
      nonce,
      ...this.person,
    });
    const signature = createSign('RSA-SHA256').update(`${head}.${body}`).sign(this.keys.privateKey);
    return `${head}.${body}.${text(signature)}`;
  }
}
