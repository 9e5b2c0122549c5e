import type { TrustPolicy, TrustSource } from '../core/policy/request.ts';
import { httpHosts } from '../http/address.ts';
import { LIMITS } from '../limits.ts';
import { messageOf } from '../errors.ts';
import type { ReadFile } from '../policy-file/load.ts';
import { quote } from '../text.ts';
import type { InputReader } from './reader.ts';
import type { InputName } from './table.ts';

/** Reads the source of the trusted root. `allowHttp` names the hosts that may be reached without TLS. */
export function readTrustSource(reader: InputReader, allowHttp: readonly string[]): TrustSource {
  const path = reader.path('trusted-root');
  const mirror = reader.text('tuf-mirror');
  const rootPath = reader.path('tuf-root');
  if (path !== undefined && (mirror !== undefined || rootPath !== undefined)) {
    reader.issues.push(
      `${reader.name('trusted-root')} and ${reader.name('tuf-mirror')} or ${reader.name('tuf-root')} are set: use only one source of the trusted root.`,
    );
  }
  if (mirror !== undefined) {
    checkMirror(reader, mirror, allowHttp);
  }
  if (mirror !== undefined && rootPath === undefined) {
    reader.issues.push(
      `${reader.name('tuf-mirror')} is set without ${reader.name('tuf-root')}. A TUF repository is trusted only with its own root.`,
    );
  }
  if (mirror === undefined && rootPath !== undefined) {
    reader.issues.push(`${reader.name('tuf-root')} is set without ${reader.name('tuf-mirror')}; both are required.`);
  }
  if (path !== undefined) {
    return { kind: 'file', path };
  }
  return mirror === undefined || rootPath === undefined ? { kind: 'public-good' } : { kind: 'tuf', mirror, rootPath };
}

/**
 * The same with the text of its file, where a policy of a base commit decides: a pull request must not bring the root of what it is
 * verified by.
 * @param read undefined where the file is read when it is used
 */
export async function withTexts(
  reader: InputReader,
  source: TrustSource,
  read: ReadFile | undefined,
): Promise<TrustSource> {
  if (read === undefined || source.kind === 'public-good') {
    return source;
  }
  const [input, path] =
    source.kind === 'file' ? (['trusted-root', source.path] as const) : (['tuf-root', source.rootPath] as const);
  try {
    return { ...source, text: await read(path, LIMITS.trustedRootBytes, 'policy') };
  } catch (thrown) {
    reader.issues.push(`${reader.name(input)}: ${quote(path)} cannot be read: ${messageOf(thrown)}.`);
    return source;
  }
}

/** Reads the inputs that change how the trusted root is used; those that weaken it add a warning. */
export function readTrustPolicy(reader: InputReader): TrustPolicy {
  const policy: TrustPolicy = {
    ignoreTlog: reader.boolean('insecure-ignore-tlog'),
    ignoreSct: reader.boolean('insecure-ignore-sct'),
    useSignedTimestamps: reader.boolean('use-signed-timestamps'),
  };
  if (policy.ignoreTlog) {
    weaken(reader, 'insecure-ignore-tlog', 'no transparency log shows whether and when a signature was made');
  }
  if (policy.ignoreSct) {
    weaken(reader, 'insecure-ignore-sct', 'no log shows that a certificate was issued');
  }
  return policy;
}

function weaken(reader: InputReader, name: InputName, effect: string): void {
  reader.insecure.push(name);
  reader.warnings.push(`${reader.name(name)} is set: ${effect}.`);
}

function checkMirror(reader: InputReader, mirror: string, allowHttp: readonly string[]): void {
  const url = URL.parse(mirror);
  const isHttp = url?.protocol === 'http:' && httpHosts(allowHttp)(url.host);
  if (url === null || (url.protocol !== 'https:' && !isHttp)) {
    reader.issues.push(
      `${reader.name('tuf-mirror')} must be an https URL (http only for loopback or for a host in ${reader.name('allow-http')}).`,
    );
  } else if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    reader.issues.push(`${reader.name('tuf-mirror')} must be a URL without user name, password, query, and fragment.`);
  }
}
