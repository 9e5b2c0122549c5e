import { setTimeout as sleep } from 'node:timers/promises';
import { LIMITS } from '../limits.ts';
import { isCertificateError, timeoutError, unavailableError } from './error.ts';
import { exchange, type HttpRequest, type HttpResponse } from './exchange.ts';
import { Pace, delayBeforeRetry, isTransient } from './pace.ts';
import { goesThroughProxy, type ProxyVariables } from './proxy.ts';

/** Sends requests within their bounds. */
export interface HttpClient {
  /**
   * The response, whatever its status; redirects are responses too.
   * @throws NetworkError `timeout`, or `unavailable` when there is no response
   */
  send(request: HttpRequest): Promise<HttpResponse>;
  /** whether a proxy is set, for messages */
  readonly proxied: boolean;
  /** Whether this URL is reached through it, so that it resolves the name; default: as `proxied` says for all. */
  isProxied?(url: URL): boolean;
}

/** Requests of one run: bounded in number a host, time and size, tried again where that can help, never redirected. */
export class Transport implements HttpClient {
  /** by host and port, and queue */
  readonly #paces = new Map<string, Pace>();
  readonly proxied: boolean;
  readonly #variables: ProxyVariables | undefined;

  /**
   * @param proxied whether a proxy is followed
   * @param variables which URLs it is for; default: all
   */
  constructor(proxied: boolean, variables?: ProxyVariables) {
    this.proxied = proxied;
    this.#variables = variables;
  }

  isProxied(url: URL): boolean {
    return this.proxied && (this.#variables === undefined || goesThroughProxy(this.#variables, url));
  }

  /** Transient failures are tried again first. */
  async send(request: HttpRequest): Promise<HttpResponse> {
    const { deadline, url, tries: most = LIMITS.tries } = request;
    for (let tries = 1; ; tries++) {
      const outcome = await this.#try(request, tries);
      const response = 'status' in outcome ? outcome : undefined;
      if (response !== undefined && !isTransient(response.status)) {
        return response;
      }
      const delay =
        tries >= most || isCertificateError(outcome)
          ? undefined
          : delayBeforeRetry(tries, response?.retryAfter, deadline.remaining());
      if (delay === undefined) {
        if ('status' in outcome) {
          return outcome;
        }
        throw unavailableError(url, { tries, proxied: this.proxied, cause: outcome });
      }
      await sleep(delay, undefined, { signal: deadline.signal }).catch((cause: unknown) => {
        throw timeoutError(url, cause);
      });
    }
  }

  /** One try: a response, or the network's error as a value. */
  async #try(request: HttpRequest, tries: number): Promise<HttpResponse | Error> {
    try {
      return await this.#inQueue(request, () =>
        this.#paceOf(request.url.host, LIMITS.openRequests).run(request.deadline, () => exchange(request, tries)),
      );
    } catch (error) {
      if (request.deadline.signal.aborted) {
        throw timeoutError(request.url, error);
      }
      if (!(error instanceof Error)) {
        throw error;
      }
      return error;
    }
  }

  /** Requests of a queue hold a part of what may be open to their host, so that they leave the rest to others. */
  #inQueue<T extends HttpResponse>({ url, queue, deadline }: HttpRequest, send: () => Promise<T>): Promise<T> {
    return queue === undefined ? send() : this.#paceOf(`${url.host} ${queue}`, LIMITS.openInQueue).run(deadline, send);
  }

  #paceOf(key: string, most: number): Pace {
    const pace = this.#paces.get(key) ?? new Pace(most);
    this.#paces.set(key, pace);
    return pace;
  }
}
