import type { Digest } from './digest.ts';

/** `os/arch[/variant]` (OCI image index, "platform"). */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant: string | undefined;
}

/** The input `platform`. */
export type PlatformSelection =
  | { readonly kind: 'all' }
  | { readonly kind: 'index' }
  | { readonly kind: 'named'; readonly platforms: readonly Platform[] };

/**
 * An entry of an index with the name under which everything speaks of it:
 * `os/arch[/variant]`, `unknown-<12 hex>`, or with `-<12 hex>` where names would be equal.
 */
export interface PlatformManifest {
  readonly name: string;
  readonly digest: Digest;
  readonly platform: Platform | undefined;
  readonly selected: boolean;
}
