/** Bounds of what is taken from one place, each with its reason. Reaching one is an error that names it, never a silent cut. */
export const EVIDENCE_LIMITS = {
  /** layers of one `.sig` or `.att` tag: cosign's own bound (GHSA-vfp6-jrw2-99g9) */
  layers: 1000,
  /** log entries of one bundle: sigstore-go's own bound (GHSA-cq38-jh5f-37mq) */
  logEntries: 32,
  /** RFC 3161 time stamps of one bundle: as above */
  timestamps: 32,
} as const;
