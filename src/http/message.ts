import type { Deadline } from '../concurrency.ts';

/** One request: GET, or POST of a form. */
export interface HttpRequest {
  readonly url: URL;
  /** media types; default: anything */
  readonly accept?: string | undefined;
  readonly authorization: string | undefined;
  /** further headers, none of them a secret */
  readonly headers?: Readonly<Record<string, string>>;
  readonly form?: URLSearchParams | undefined;
  /** bytes of a body of status 200 that are read at most */
  readonly limit: number;
  readonly deadline: Deadline;
}

/** A response that arrived whole, or as far as it is read. */
export interface HttpResponse {
  readonly url: URL;
  readonly status: number;
  /** by name in lower case */
  readonly headers: Pick<Headers, 'get'>;
  readonly body: Buffer;
  /** why the body of a 200 cannot be used: it is longer than the limit, or compressed though nobody asked */
  readonly defect: { readonly reason: string; readonly tooLarge: boolean } | undefined;
  /** milliseconds that the server asks to wait */
  readonly retryAfter: number | undefined;
  /** how often it was asked */
  readonly tries: number;
}
