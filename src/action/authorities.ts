import * as tls from 'node:tls';

/**
 * Has every TLS connection of this process trust certificate authorities beside those that Node trusts.
 * @returns false where this Node cannot (before 24.5)
 */
export function trustAuthorities(certificates: readonly string[]): boolean {
  const set: unknown = Reflect.get(tls, 'setDefaultCACertificates');
  if (typeof set !== 'function') {
    return false;
  }
  Reflect.apply(set, tls, [[...tls.getCACertificates('default'), ...certificates]]);
  return true;
}
