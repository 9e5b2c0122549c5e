/** How a trusted root is used; the named weakenings are the inputs of the same names. */
export interface TrustPolicy {
  readonly ignoreTlog: boolean;
  readonly ignoreSct: boolean;
  readonly useSignedTimestamps: boolean;
}

/** Where the trusted root comes from. */
export type TrustSource =
  | { readonly kind: 'public-good' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'tuf'; readonly mirror: string; readonly rootPath: string };
