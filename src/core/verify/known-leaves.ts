import { LIMITS } from '../../limits.ts';
import { parseLeaf } from './certificate.ts';
import type { SteadyCertificate } from './steady-certificate.ts';

/**
 * Signing certificates by their bytes, the last ones. One certificate often stands beside several pieces of evidence: copies
 * in another format or under another name, and what was signed together. A certificate remembers which authority signed it.
 */
export class KnownLeaves {
  readonly #leaves = new Map<string, SteadyCertificate>();

  /**
   * Parses a certificate, or takes it as it was parsed before. It is not trusted by that.
   * @throws Rejection with code `certificate`
   */
  read(der: Buffer): SteadyCertificate {
    const bytes = der.toString('latin1');
    const known = this.#leaves.get(bytes);
    if (known !== undefined) {
      return known;
    }
    const leaf = parseLeaf(der);
    if (der.length <= LIMITS.keptCertificateBytes) {
      this.#leaves.set(bytes, leaf);
      const [oldest] = this.#leaves.keys();
      if (this.#leaves.size > LIMITS.keptCertificates && oldest !== undefined) {
        this.#leaves.delete(oldest);
      }
    }
    return leaf;
  }
}
