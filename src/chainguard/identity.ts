import { z } from 'zod';
import { startDeadline } from '../concurrency.ts';
import { ImageError, messageOf, type Advice } from '../errors.ts';
import { parseJson } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { cleanText } from '../text.ts';
import type { HttpResponse } from '../http/exchange.ts';
import type { CredentialSource, PasswordLogin } from '../core/registry/credentials.ts';
import type { Transport } from '../http/transport.ts';

const REGISTRY = 'cgr.dev';
const ISSUER = 'https://issuer.enforce.dev';
const API = 'https://console-api.enforce.dev';

/** What the workflow's token must be meant for (edu.chainguard.dev, "Assumable Identities"). */
const OIDC_AUDIENCE = 'issuer.enforce.dev';

/** The services that sign an organization's images: image-syncer and custom-image-builder, by their older names. */
const SIGNING_SERVICES = ['CATALOG_SYNCER', 'APKO_BUILDER'] as const;

/** Tokens of the exchange live an hour at most. */
const TOKEN_TIME = 30 * 60_000;

/** What is too short to be a token is none: to hide it would hide words. */
const token = z
  .string()
  .min(LIMITS.shortestSecret)
  .regex(/^[\x21-\x7e]+$/);
const oidcResponse = z.object({ value: token });
const exchangeResponse = z.object({ token });

const bindings = z.object({ service_bindings: z.record(z.string(), z.string()).nullish() });

/** Account associations (chainguard-dev/sdk `account_associations.platform.proto`), as far as they are read. */
const associations = z.object({
  items: z.array(z.object({ group: z.string(), chainguard: bindings.nullish() })).nullish(),
});

/** Where the runner gives tokens of the workflow (`ACTIONS_ID_TOKEN_REQUEST_URL` and `…_TOKEN`). */
export interface OidcService {
  readonly url: string;
  readonly token: string;
}

/**
 * A Chainguard identity that the workflow assumes: its OIDC token is exchanged for short-lived ones, for the registry
 * and for the console API (edu.chainguard.dev, "Assumable Identities"; chainguard-dev/sdk `sts/sts.go`).
 */
export class ChainguardIdentity implements CredentialSource {
  readonly name = 'the Chainguard identity';
  readonly notices: Advice[] = [];
  /** the UIDP, `<organization>/<id>` */
  readonly #identity: string;
  /** undefined where the workflow gets no tokens */
  readonly #oidc: OidcService | undefined;
  readonly #transport: Transport;
  readonly #mask: (secret: string) => void;
  readonly #tokens = new Map<string, { readonly token: Promise<string>; readonly since: number }>();
  #signers: Promise<readonly string[]> | undefined;

  constructor(identity: string, oidc: OidcService | undefined, transport: Transport, mask: (secret: string) => void) {
    this.#identity = identity;
    this.#oidc = oidc;
    this.#transport = transport;
    this.#mask = mask;
  }

  /**
   * The login for cgr.dev; undefined for any other registry, and where the workflow gets no OIDC token.
   * @throws ImageError `login`
   */
  async loginFor(registry: string): Promise<PasswordLogin | undefined> {
    if (registry !== REGISTRY) {
      return undefined;
    }
    if (this.#oidc === undefined) {
      if (this.notices.length === 0) {
        this.notices.push({ topic: 'chainguard-anonymous' });
      }
      return undefined;
    }
    const password = await this.#exchange(this.#oidc, REGISTRY);
    return { kind: 'password', username: '_token', password, source: this.name };
  }

  /**
   * The identities of the services that sign the images of the organization that this identity belongs to.
   * @returns UIDPs, at least one
   * @throws ImageError `login`
   */
  async signers(): Promise<readonly string[]> {
    this.#signers ??= this.#discoverSigners();
    return this.#signers;
  }

  async #discoverSigners(): Promise<readonly string[]> {
    if (this.#oidc === undefined) {
      throw new ImageError(
        'login',
        'The signers of the organization cannot be looked up, because this job gets no OIDC token.',
        { topic: 'chainguard-oidc' },
      );
    }
    const token = await this.#exchange(this.#oidc, API);
    const url = new URL('/iam/v1/account_associations', API);
    const what = 'the account associations of the organization';
    const { items } = await this.#request(url, token, associations, what);
    const [organization = ''] = this.#identity.split('/');
    const own = (items ?? []).filter(({ group }) => group === organization);
    const bound = own.flatMap(({ chainguard }) =>
      SIGNING_SERVICES.map((service) => chainguard?.service_bindings?.[service] ?? ''),
    );
    const signers = [...new Set(bound.filter((uidp) => uidp !== ''))];
    const unexpectedSigner = signers.find((uidp) => !isDirectlyBelow(uidp, organization));
    if (signers.length === 0 || unexpectedSigner !== undefined) {
      const problem =
        unexpectedSigner === undefined
          ? `${what} (${organization}) name no ${SIGNING_SERVICES.join(' and no ')}`
          : `${what} (${organization}) name a signer that does not belong to this organization (${cleanText(unexpectedSigner)})`;
      throw new ImageError('login', `No signers could be looked up: ${problem} at ${url.host}.`, {
        topic: 'chainguard-signers',
      });
    }
    return signers;
  }

  /** A token for an audience, from the workflow's own token; one exchange for all that need it. */
  async #exchange(oidc: OidcService, audience: string): Promise<string> {
    const known = this.#tokens.get(audience);
    if (known !== undefined && performance.now() - known.since < TOKEN_TIME) {
      return known.token;
    }
    const token = this.#exchangeNow(oidc, audience);
    this.#tokens.set(audience, { token, since: performance.now() });
    return token;
  }

  async #exchangeNow(oidc: OidcService, audience: string): Promise<string> {
    const request = URL.parse(oidc.url);
    if (request === null) {
      throw new ImageError('login', 'ACTIONS_ID_TOKEN_REQUEST_URL of this job is not a URL.', { topic: 'runner' });
    }
    request.searchParams.set('audience', OIDC_AUDIENCE);
    this.#mask(oidc.token);
    const own = await this.#request(request, oidc.token, oidcResponse, "the workflow's OIDC token");
    this.#mask(own.value);
    const url = new URL('/sts/exchange', ISSUER);
    url.searchParams.set('aud', audience);
    url.searchParams.set('identity', this.#identity);
    const { token } = await this.#request(url, own.value, exchangeResponse, `a token for ${audience}`);
    this.#mask(token);
    return token;
  }

  /** One request with a token as its authorization; redirects are not followed, since the token is for this host. */
  async #request<T>(url: URL, token: string, schema: z.ZodType<T>, what: string): Promise<T> {
    const response = await this.#send(url, token, what);
    if (response.status !== 200) {
      throw this.#refused(url, what, `responded with HTTP ${response.status}${reasonOf(response, token)}`);
    }
    try {
      return schema.parse(parseJson(response.body).value);
    } catch {
      // not even as a cause: it could repeat a token
      throw this.#refused(url, what, 'responded with something unexpected');
    }
  }

  async #send(url: URL, token: string, what: string): Promise<HttpResponse> {
    const deadline = startDeadline(LIMITS.loginTime);
    const request = {
      url,
      accept: 'application/json',
      authorization: `Bearer ${token}`,
      limit: LIMITS.tokenBytes,
      deadline,
    };
    try {
      return await this.#transport.send(request);
    } catch (cause) {
      throw this.#refused(url, what, `could not be reached: ${messageOf(cause)}`, cause);
    }
  }

  #refused({ host, origin }: URL, what: string, problem: string, cause?: unknown): ImageError {
    return new ImageError(
      'login',
      `The login with the Chainguard identity ${this.#identity} failed while requesting ${what} from ${host}: it ${problem}.`,
      { topic: origin === API ? 'chainguard-may-list' : 'chainguard-may-assume' },
      { cause },
    );
  }
}

/** Signers live directly below the group that binds them (`account_associations.platform.proto`, `service_bindings`). */
function isDirectlyBelow(uidp: string, organization: string): boolean {
  return uidp.startsWith(`${organization}/`) && /^[0-9a-f]+\/[0-9a-f]+$/.test(uidp);
}

/** The message of an error (google.rpc.Status in JSON), unless it repeats the token. */
function reasonOf({ body }: HttpResponse, token: string): string {
  try {
    const { message } = z.object({ message: z.string() }).parse(parseJson(body).value);
    return message.includes(token) ? '' : ` (${cleanText(message)})`;
  } catch {
    return '';
  }
}
