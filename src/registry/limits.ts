/** Bounds of everything that a registry can make this program do, each with its reason. */
export const REGISTRY_LIMITS = {
  /** bytes of a manifest, index or page of referrers: what registries must accept at most (distribution specification, "Pushing Manifests") */
  manifestBytes: 4 * 1024 * 1024,
  /** bytes of a blob: an SBOM of 48 MiB in the base64 of its envelope; all of it is held in memory */
  blobBytes: 64 * 1024 * 1024,
  /** bytes of a token service's answer: tokens must fit into a header */
  tokenBytes: 256 * 1024,
  /** bytes of an error's body that are read for its message */
  errorBytes: 64 * 1024,
  /** characters of a registry's own message that are repeated to people */
  errorText: 300,
  /** entries of an index: images have a few dozen platforms; each entry costs four requests */
  indexEntries: 200,
  /** referrers of one digest: as many as layers of a cosign tag */
  referrers: 1000,
  /** pages of one list of referrers: registries put 100 and more on a page */
  pages: 50,
  /** redirects of one request: registries use one, or two behind a mirror */
  redirects: 5,
  /** requests open at one time in a run: enough for the platforms of an image at once, few enough for a registry */
  openRequests: 32,
  /** milliseconds for one request and its body */
  requestTime: 60_000,
} as const;
