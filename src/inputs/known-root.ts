import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import type { KnownRoot } from '../policy-file/complete.ts';
import type { InputReader } from './reader.ts';

/** What the public-good root lists (sigstore/root-signing). */
const PUBLIC_GOOD: KnownRoot = {
  isGiven: false,
  authorities: ['https://fulcio.sigstore.dev'],
  logs: ['https://rekor.sigstore.dev', 'https://log2025-1.rekor.sigstore.dev'],
};

/** The URLs of a `trusted_root.json`, which is verified where it is used. */
const RootUrls = z.object({
  certificateAuthorities: z.array(z.object({ uri: z.string().default('') })).default([]),
  tlogs: z.array(z.object({ baseUrl: z.string().default('') })).default([]),
});

/** Reads what is known of the trusted root without a request. A file that cannot be read is an issue where it is used. */
export async function readKnownRoot(reader: InputReader): Promise<KnownRoot> {
  if (!reader.isGiven('trusted-root')) {
    const isGiven = reader.isGiven('tuf-mirror');
    return isGiven ? { isGiven, authorities: undefined, logs: undefined } : PUBLIC_GOOD;
  }
  const unknown = { isGiven: true, authorities: undefined, logs: undefined };
  try {
    const text = await reader.textOf(reader.text('trusted-root') ?? '', LIMITS.trustedRootBytes);
    const urls = RootUrls.safeParse(JSON.parse(text)).data;
    return urls === undefined
      ? unknown
      : {
          isGiven: true,
          authorities: urls.certificateAuthorities.map(({ uri }) => uri),
          logs: urls.tlogs.map(({ baseUrl }) => baseUrl),
        };
  } catch {
    return unknown;
  }
}
