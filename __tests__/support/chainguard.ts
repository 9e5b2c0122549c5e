import type { HostRequest } from './hosts.ts';
import type { Reply } from './registry.ts';

/** Ids of an organization as Chainguard writes them, and of identities below it. */
export const ORGANIZATION = '3f1d5c7a9b2e4f60718293a4b5c6d7e8f9012345';
export const IDENTITY = `${ORGANIZATION}/99aabbccddeeff00`;
export const SIGNER = `${ORGANIZATION}/0f1e2d3c4b5a6978`;
export const ATTESTER = `${ORGANIZATION}/8a7b6c5d4e3f2011`;

/** Tokens that must never be shown. */
export const SECRETS = {
  request: 'request-token-of-the-runner',
  oidc: 'oidc-token-of-the-workflow',
  registry: 'exchanged-token-for-cgr-dev',
  api: 'exchanged-token-for-the-console',
} as const;

const RUNNER = 'tokens.actions.example';

/** What the runner tells a job that may have OIDC tokens. */
export const OIDC_ENV = {
  ACTIONS_ID_TOKEN_REQUEST_URL: `https://${RUNNER}/idtoken?api-version=2.0`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: SECRETS.request,
};

const json = (value: object, status = 200): Reply => ({ status, body: JSON.stringify(value) });

/** How the services answer; each can be made to refuse. */
export interface ChainguardOptions {
  readonly associations?: object;
  /** answer of the exchange in the place of a token */
  readonly exchange?: Reply;
  /** answer of the console in the place of the associations */
  readonly console?: Reply;
}

/** Associations of an organization that binds these services. */
export function binding(service_bindings: Readonly<Record<string, string>>, group: string = ORGANIZATION): object {
  return { group, name: 'chainguard', chainguard: { service_bindings } };
}

/** The hosts of the login: the runner's token service, the issuer with its exchange, and the console's API. */
export function chainguardHosts({
  associations = { items: [binding({ CATALOG_SYNCER: SIGNER, APKO_BUILDER: ATTESTER })] },
  exchange,
  console,
}: ChainguardOptions = {}): Readonly<Record<string, (request: HostRequest) => Reply>> {
  const isFor = ({ headers }: HostRequest, token: string): boolean => headers.authorization === `Bearer ${token}`;
  const refused = json({ code: 16, message: 'no valid token' }, 401);
  return {
    [RUNNER]: (request) => {
      const { pathname, searchParams } = new URL(request.url, 'https://x');
      const isRight = pathname === '/idtoken' && searchParams.get('api-version') === '2.0';
      return isRight && searchParams.get('audience') === 'issuer.enforce.dev' && isFor(request, SECRETS.request)
        ? json({ value: SECRETS.oidc })
        : refused;
    },
    'issuer.enforce.dev': (request) => {
      const { pathname, searchParams } = new URL(request.url, 'https://x');
      const audience = searchParams.get('aud');
      const tokens: Readonly<Record<string, string>> = {
        'cgr.dev': SECRETS.registry,
        'https://console-api.enforce.dev': SECRETS.api,
      };
      const token = tokens[audience ?? ''];
      const isRight = pathname === '/sts/exchange' && searchParams.get('identity') === IDENTITY;
      return isRight && token !== undefined && isFor(request, SECRETS.oidc) ? (exchange ?? json({ token })) : refused;
    },
    'console-api.enforce.dev': (request) =>
      request.url === '/iam/v1/account_associations' && isFor(request, SECRETS.api)
        ? (console ?? json(associations))
        : refused,
  };
}

/** Services by which nobody can be found out to sign for the organization. */
export const FAILING_SERVICES: readonly (readonly [string, ChainguardOptions])[] = [
  ['no associations', { associations: {} }],
  ['only empty bindings', { associations: { items: [binding({ CATALOG_SYNCER: '', APKO_BUILDER: '' })] } }],
  [
    'a signer of another organization',
    { associations: { items: [binding({ CATALOG_SYNCER: `ffff/${SIGNER.slice(41)}` })] } },
  ],
  ['a pattern', { associations: { items: [binding({ CATALOG_SYNCER: `${ORGANIZATION}/.*` })] } }],
  [
    'an API that refuses',
    { console: { status: 403, body: '{"code":7,"message":"lacks iam.account_associations.list"}' } },
  ],
  ['a token that is too short to be one', { exchange: { body: '{"token":"abc"}' } }],
  ['an API that is a page', { console: { body: '<html>' } }],
  [
    'an exchange that is refused',
    { exchange: { status: 401, body: `{"code":16,"message":"bad token ${SECRETS.oidc}"}` } },
  ],
];
