import * as tls from 'node:tls';
import type { ProxyState } from '../context.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { InputCommand } from '../inputs/definition.ts';
import { inputName } from '../inputs/table.ts';

const INVALID_PROXY =
  'HTTPS_PROXY or HTTP_PROXY is set, but is not the URL of a proxy (the value is not shown): it must have the form http://host:port.';
const UNSUPPORTED_PROXY = 'A proxy is set, but this Node.js version does not support it (24.14 or later does).';

/** What is wrong with the proxy variables, as issues beside those of the inputs. */
export function issuesOfProxy(proxy: ProxyState): readonly string[] {
  return proxy === 'invalid' ? [INVALID_PROXY] : [];
}

/**
 * Has this process trust the certificate authorities of the inputs; before its first connection.
 * @returns what a run warns of before it begins: the warnings of the inputs, and what this Node cannot do
 */
export function prepareProcess(
  { authorities, warnings }: Pick<Inputs, 'authorities' | 'warnings'>,
  proxy: ProxyState,
  command: InputCommand,
): readonly string[] {
  const isTrusted = authorities.length === 0 || trustAuthorities(authorities);
  return [
    ...warnings,
    ...(proxy === 'unsupported' ? [UNSUPPORTED_PROXY] : []),
    ...(isTrusted
      ? []
      : [
          `${inputName(command, 'ca-certificates')} has no effect with this Node.js version (24.5 or later is required). Set NODE_EXTRA_CA_CERTS instead.`,
        ]),
  ];
}

/**
 * Has every TLS connection of this process trust certificate authorities beside those that Node trusts.
 * @returns false where this Node cannot (before 24.5)
 */
function trustAuthorities(certificates: readonly string[]): boolean {
  const set: unknown = Reflect.get(tls, 'setDefaultCACertificates');
  if (typeof set !== 'function') {
    return false;
  }
  Reflect.apply(set, tls, [[...tls.getCACertificates('default'), ...certificates]]);
  return true;
}
