/** The variables of proxies as they are set; empty where they are not. */
export interface ProxyVariables {
  /** of URLs with http: and with https: */
  readonly http: string;
  readonly https: string;
  /** `NO_PROXY`: hosts that are reached directly */
  readonly bypass: string;
}

/**
 * Whether a URL is reached through a proxy, as Node decides it (nodejs/node `lib/internal/http.js`). In doubt it is not:
 * then the name is resolved here, to see where it leads. (`example.com` is taken for what is below it too, as curl does.)
 */
export function goesThroughProxy({ http, https, bypass }: ProxyVariables, url: URL): boolean {
  const proxy = url.protocol === 'https:' ? https : http;
  if (!/^https?:\/\//.test(proxy)) {
    return false;
  }
  const host = url.hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^\[(.*)\]$/, '$1');
  return !bypass
    .split(/[\s,]+/)
    .map((entry) => entry.toLowerCase())
    .some((entry) => matches(entry, host));
}

/**
 * Wider than any version of Node: ports are not compared, and what ends in a name is taken for it, also `evilexample.com`
 * for `.example.com`, as some versions do.
 */
function matches(entry: string, host: string): boolean {
  const name = entry
    .replace(/:\d+$/, '')
    .replace(/^[*.]+/, '')
    .replace(/\.$/, '')
    .replace(/^\[(.*)\]$/, '$1');
  return entry !== '' && host.endsWith(name);
}
