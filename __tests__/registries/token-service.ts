// of which the certificate library below makes use when it is loaded
import 'reflect-metadata';
import { KeyObject, randomUUID, sign, webcrypto } from 'node:crypto';
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import * as x509 from '@peculiar/x509';
import { IDENTITY_TOKEN, ROBOT } from './users.ts';

/** A token service as distribution wants it, in front of a registry. */
export interface TokenService {
  /** `127.0.0.1:port`: tokens, and the registry for everything else */
  readonly host: string;
  readonly realm: string;
  /** the `service` that the registry names in its challenge */
  readonly name: string;
  readonly issuer: string;
  /** PEM, by which the registry knows the tokens */
  readonly certificate: string;
  forwardTo(registry: string): void;
  stop(): Promise<void>;
}

const ISSUER = 'token service of the tests';
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY = 86_400_000;

/** Anybody may read these. */
const PUBLIC = /^public\//;

interface Signer {
  readonly key: KeyObject;
  readonly certificate: x509.X509Certificate;
}

/** Starts one on a free loopback port. */
export async function startTokenService(): Promise<TokenService> {
  const signer = await makeSigner();
  let registry: string | undefined;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
    if (url.pathname === '/token') {
      void answer(request, url, response, signer);
    } else {
      pass(request, response, registry);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('the token service has no port');
  }
  const host = `127.0.0.1:${address.port}`;
  return {
    host,
    realm: `http://${host}/token`,
    name: SERVICE,
    issuer: ISSUER,
    certificate: signer.certificate.toString('pem'),
    forwardTo: (to) => (registry = to),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const SERVICE = 'registry of the tests';

/** The registry behind it; `Host` stays as it came, so that the registry's own URLs lead here. */
function pass(request: IncomingMessage, response: ServerResponse, registry: string | undefined): void {
  const { method, url, headers } = request;
  const passed = forward(`http://${registry ?? ''}`, { method, path: url, headers }, (answered) => {
    response.writeHead(answered.statusCode ?? 502, answered.headers);
    answered.pipe(response);
  });
  passed.on('error', () => response.destroy());
  request.pipe(passed);
}

/** Distribution specification, "Token Authentication" (GET) and "OAuth2 Token Authentication" (POST). */
async function answer(request: IncomingMessage, url: URL, response: ServerResponse, signer: Signer): Promise<void> {
  const form = request.method === 'POST' ? new URLSearchParams(await text(request)) : url.searchParams;
  const user = request.method === 'POST' ? userOfForm(form) : userOfHeader(request.headers.authorization);
  if (user === 'refused') {
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ errors: [{ code: 'UNAUTHORIZED', message: 'authentication required' }] }));
    return;
  }
  const token = makeToken(user, form.getAll('scope'), signer);
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ token, access_token: token, expires_in: 300, issued_at: new Date().toISOString() }));
}

type User = 'robot' | 'anonymous' | 'refused';

function userOfForm(form: URLSearchParams): User {
  const isRobot =
    form.get('grant_type') === 'password'
      ? form.get('username') === ROBOT.username && form.get('password') === ROBOT.password
      : form.get('refresh_token') === IDENTITY_TOKEN;
  return isRobot ? 'robot' : 'refused';
}

function userOfHeader(header: string | undefined): User {
  if (header === undefined) {
    return 'anonymous';
  }
  const expected = Buffer.from(`${ROBOT.username}:${ROBOT.password}`).toString('base64');
  return header === `Basic ${expected}` ? 'robot' : 'refused';
}

/**
 * Whoever asks gets a token; it allows what that user may do and no more, as the token services of public
 * registries do. The registry then says that it is not enough.
 */
function makeToken(user: 'robot' | 'anonymous', scopes: readonly string[], { key, certificate }: Signer): string {
  const access = scopes
    .flatMap((scope) => scope.split(' '))
    .flatMap((scope) => {
      const [, name = '', actions = ''] = /^repository:(.+):([^:]*)$/.exec(scope) ?? [];
      const allowed = actions
        .split(',')
        .filter((action) => user === 'robot' || (action === 'pull' && PUBLIC.test(name)));
      return allowed.length === 0 ? [] : [{ type: 'repository', name, actions: allowed }];
    });
  const now = Math.floor(Date.now() / 1000);
  const header = { typ: 'JWT', alg: 'ES256', x5c: [Buffer.from(certificate.rawData).toString('base64')] };
  const claims = { iss: ISSUER, sub: user, aud: SERVICE, iat: now, nbf: now - 10, exp: now + 300, jti: randomUUID() };
  const signed = [header, { ...claims, access }]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });
  return `${signed}.${signature.toString('base64url')}`;
}

async function makeSigner(): Promise<Signer> {
  x509.cryptoProvider.set(webcrypto);
  const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=Token service of the tests',
    notBefore: new Date(Date.now() - DAY),
    notAfter: new Date(Date.now() + DAY),
    keys,
    signingAlgorithm: ALGORITHM,
  });
  return { key: KeyObject.from(keys.privateKey), certificate };
}
