import { X509Certificate } from 'node:crypto';
import { LIMITS } from '../limits.ts';
import type { InputReader } from './reader.ts';

/** RFC 7468. */
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]*-----END CERTIFICATE-----/g;

/** Reads `ca-certificates`: the certificates of a PEM file, each in PEM; none where the input is not given. */
export async function readAuthorities(reader: InputReader): Promise<readonly string[]> {
  const input = 'ca-certificates';
  const path = reader.text(input);
  const text = path === undefined ? undefined : await reader.file(input, path);
  if (path === undefined || text === undefined) {
    return [];
  }
  if (text.length > LIMITS.authorities) {
    reader.refuse(input, path, `the file is longer than ${LIMITS.authorities} characters`);
    return [];
  }
  const certificates = text.match(CERTIFICATE) ?? [];
  const blocks = text.match(/-----BEGIN /g) ?? [];
  if (certificates.length === 0 || certificates.length !== blocks.length || !certificates.every(isCertificate)) {
    reader.refuse(
      input,
      path,
      'it must be a file of certificates in PEM ("-----BEGIN CERTIFICATE-----"), and nothing else in PEM',
    );
    return [];
  }
  return certificates;
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}
