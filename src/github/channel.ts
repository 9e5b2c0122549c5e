/** A request to the API. */
export interface ApiRequest {
  readonly url: URL;
  readonly accept: string;
  readonly authorization: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** bytes of the answer that are read at most */
  readonly limit: number;
}

/** What came back, from the API or from where a bundle is kept. */
export interface ApiResponse {
  readonly url: URL;
  readonly status: number;
  /** by name in lower case */
  readonly headers: Pick<Headers, 'get'>;
  readonly body: Buffer;
  readonly defect: { readonly reason: string; readonly tooLarge: boolean } | undefined;
  /** milliseconds that the server asks to wait */
  readonly retryAfter: number | undefined;
  readonly tries: number;
}

/** How the requests of one image are sent: within its time, bounded in size and number, tried again. */
export interface Channel {
  ask(request: ApiRequest): Promise<ApiResponse>;
  /** Without credentials: the URL is signed, and of another host. */
  download(url: URL, limit: number): Promise<ApiResponse>;
  /**
   * Takes note of bytes that were unpacked, beside those that came.
   * @throws ImageError where all of them together are too many
   */
  count(bytes: number): void;
}
