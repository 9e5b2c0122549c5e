/**
 * Every bound of what a registry, a signer or an input can make this program do, each with its reason. Reaching one
 * of a list (referrers, layers, pages, entries) makes it a failed location; of one listed item, that candidate is
 * rejected; an input is invalid. Nothing is ever cut silently. (What people are shown is bounded where
 * it is rendered.)
 */
export const LIMITS = {
  // --- JSON, wherever it comes from
  /** nesting: genuine SBOMs and provenance stay below 20, and recursion in readers has a bound */
  jsonDepth: 100,
  /** values of one text: an SBOM of 48 MiB at 24 bytes a value; objects in memory cost many times their text */
  jsonValues: 2_000_000,
  /** members of one object, beyond which each counts as two values: packages have some dozen */
  jsonMembers: 1000,
  /** different member names of one text: formats have some hundred, a list of materials by path has some ten thousand */
  jsonNames: 100_000,

  // --- registry: bytes
  /** a manifest, index or page of referrers: what registries must accept at most (distribution specification, "Pushing Manifests") */
  manifestBytes: 4 * 1024 * 1024,
  /** a blob: an SBOM of 48 MiB in the base64 of its envelope; all of it is held in memory. Nothing is decompressed */
  blobBytes: 64 * 1024 * 1024,
  /** everything of one image together: eight platforms with three SBOMs of 20 MB each, all held until it is verified */
  imageBytes: 512 * 1024 * 1024,
  /** of all images under way, below which another one starts: a runner has 7 GB, and memory use is about twice this */
  bytesUnderWay: 64 * 1024 * 1024,
  /** a response of a token service: tokens must fit into a header */
  tokenBytes: 256 * 1024,
  /** an error's body that is read for its message */
  errorBytes: 64 * 1024,
  /** characters of a password from the standard input: keys of service accounts have some thousands */
  passwordLength: 64 * 1024,
  /** characters of a token or password below which it is taken for none: hiding it would hide words */
  shortestSecret: 8,
  /** characters of a registry's own message that are repeated to people */
  errorText: 300,

  /** the output of a credential helper: user and secret, as long as the response of a token service */
  helperBytes: 256 * 1024,

  // --- registry: numbers
  /** entries of an index: images have a few dozen platforms; each entry costs four requests */
  indexEntries: 200,
  /** entries of any list in a manifest that are looked at, so that the bounds below apply to real entries, not to noise */
  listedEntries: 10_000,
  /** referrers of one digest: as many as layers of a cosign tag */
  referrers: 1000,
  /** pages of one list of referrers: registries put 100 and more on a page */
  pages: 50,
  /** layers of one `.sig` or `.att` tag: cosign's own bound (GHSA-vfp6-jrw2-99g9) */
  layers: 1000,
  /** referrers with unsigned statements, each of which is searched for signatures: a dozen for each of some platforms */
  unsignedReferrers: 200,

  // --- registry: requests
  /** redirects of one request: registries use one, or two behind a mirror */
  redirects: 5,
  /** tries of one request in all */
  tries: 3,
  /** new logins for one request: after a challenge, an expiry, a refused github-token, and another challenge */
  renewals: 4,
  /** open at one time to one host: enough for the platforms of an image at once, few enough for a registry */
  openRequests: 32,
  /** of these, those of a kind that some hosts never answer: for referrers */
  openInQueue: 16,
  /** milliseconds for one image, by default: hundreds of requests to a slow registry */
  imageTime: 300_000,
  /** milliseconds for one request and its body */
  requestTime: 60_000,
  /** milliseconds for a credential helper: some call a cloud, none prompts a person */
  helperTime: 30_000,
  /** milliseconds for each request of a login that several images wait for */
  loginTime: 60_000,
  /** milliseconds before missing evidence is searched for again; doubled each time, up to the second */
  firstLook: 1000,
  longestLook: 15_000,

  // --- GitHub's attestations API
  /** milliseconds for all of it where it is optional: an unreachable API must not use up an image's time */
  secondLook: 30_000,
  /** pages of the attestations of one digest, a hundred on each: as many as referrers */
  attestationPages: 10,
  /** attestations of one digest below one path: as above */
  attestations: 1000,
  /** a page with its bundles: GitHub stores larger ones elsewhere, and gives their URLs */
  attestationPageBytes: 64 * 1024 * 1024,
  /** a bundle that is stored elsewhere, as it arrives; unpacked it may be as long as a blob */
  packedBundleBytes: 32 * 1024 * 1024,

  // --- evidence
  /** bytes of a certificate: genuine ones have two kB; a long object identifier takes time by the square of its length */
  certificateBytes: 16 * 1024,
  /** texts of certificates that are remembered, so that equal ones are stored once: one has some twenty */
  sharedTexts: 2000,
  /** signing certificates that are remembered as parsed: more than one image has, and some megabytes at most */
  keptCertificates: 256,
  /** bytes of one that is remembered */
  keptCertificateBytes: 4096,
  /** bytes of an RFC 3161 time stamp: one with all certificates of its authority has eight kB; each is parsed into objects */
  timestampBytes: 16 * 1024,
  /** bytes of a signature or a signed entry timestamp: that of a 16384-bit RSA key has two kB */
  signatureBytes: 16 * 1024,
  /** bytes of a log entry: a key or a certificate, twice in base64, and hashes */
  logEntryBytes: 256 * 1024,
  /** characters of a checkpoint: a line for each of its witnesses */
  checkpoint: 64 * 1024,
  /** hashes of an inclusion proof: one for each level of a tree whose size is a number of 64 bits */
  proofHashes: 64,
  /** bytes of a hash or of the identifier of a log: SHA-512 has 64 */
  hashBytes: 128,
  /** log entries of one bundle: sigstore-go's bound (GHSA-cq38-jh5f-37mq) */
  logEntries: 32,
  /** RFC 3161 time stamps of one bundle: as above */
  timestamps: 32,
  /** subjects of one statement: as above */
  subjects: 1024,
  /** digests of one subject: as above */
  digestsOfSubject: 32,
  /** characters of the reason of a rejection; parts of it are untrusted text */
  rejectionText: 1000,
  /** characters of a predicate type: a URI; longer ones would break every table */
  predicateType: 512,

  // --- comparison with baselines
  /** changes of packages that a run holds: ten images with all of 5,000 packages changed */
  packageChanges: 50_000,
  /** versions and licenses of one changed package that are listed: images have a handful */
  listedOfChange: 100,
  /** added or removed licenses of a platform that are listed: the largest images have some hundred */
  changedLicenses: 1000,
  /** milliseconds for finding the report of the last run on the base branch (`baseline: auto`) */
  baselineTime: 30_000,
  /** bytes of a response of the API: a page of runs or artifacts has some 300 kB */
  runPageBytes: 4 * 1024 * 1024,
  /** bytes of an artifact that a report is looked for in; all of it is held in memory */
  artifactBytes: 64 * 1024 * 1024,
  /** pages of runs, fifty on each: anybody can add to them by pull requests from a branch of that name */
  runPages: 10,
  /** runs on the base branch, newest first, whose artifacts are searched for a report */
  earlierRuns: 5,
  /** artifacts of one run: a matrix has a report in each */
  earlierArtifacts: 20,
  /** bytes of its reports together: all are held in memory; that of some thousand images has 50 MB */
  earlierReportBytes: 128 * 1024 * 1024,

  // --- inputs
  /** characters of an image reference: twice the longest name, with room for host, tag and digest */
  reference: 1000,
  /** bytes of an image file: the report of some thousand images has 50 MB */
  imageFileBytes: 64 * 1024 * 1024,
  /** images that it names: an hour and more of work; larger audits are several runs */
  imageFileNames: 20_000,
  /** shards of a list: the jobs that a matrix of GitHub may have */
  shards: 256,
  /** characters of a pattern; genuine ones stay far below */
  pattern: 1000,
  /** characters of a value that a pattern is matched with */
  matchedValue: 4096,
  /** characters of a text that is read as keys: a 16384-bit RSA key takes about 3,000 */
  keys: 100_000,
  /** characters of a file of certificate authorities: all that browsers trust take about 250,000 */
  authorities: 2_000_000,
  /** bytes of a trusted root: the public-good one has 7 kB, one with a hundred logs would have 50 */
  trustedRootBytes: 4 * 1024 * 1024,

  // --- policy files
  /** bytes of one: a thousand rules of 500 */
  policyBytes: 512 * 1024,
  /** tokens of YAML, blanks included: a thousand rules of ten keys have 110,000; each one becomes objects, or an error */
  policyTokens: 150_000,
  /** documents of a file of ClusterImagePolicies */
  policyDocuments: 2000,
  /** values, with those that aliases repeat: as above, and a thousand rules have 20,000 */
  policyValues: 50_000,
  /** nesting: a signer's identity stands at five, and recursion in readers has a bound */
  policyDepth: 20,
  /** aliases: one for each of the lists of signers that many rules share */
  policyAliases: 500,
  /** faults that are listed; the rest is counted */
  policyIssues: 100,
  /** different patterns of one file: each is compiled and tried with the probes */
  policyPatterns: 1000,
  /** alternatives of the globs of one file, written out: `{a,b}-{c,d}` has four */
  policyAlternatives: 20_000,
  /** alternatives of one glob */
  globAlternatives: 256,

  // --- lock of a repository
  /** bytes of one: 4,000 images at 4 kB each, which an image of eight platforms with two attestations takes */
  lockBytes: 16 * 1024 * 1024,
  /** images that it has */
  lockImages: 20_000,
  /** signers of one image: as many as a policy can require, and more */
  lockSigners: 100,
  /** pieces of evidence of one image: some for each entry of its index */
  lockEvidence: 2000,
  /** characters of an identity, an issuer or a source repository: as a certificate can hold */
  lockText: 16 * 1024,
  /** faults that are listed; the rest is counted */
  lockIssues: 20,

  // --- scan of a checkout
  /** bytes of a file that is read: larger ones are data */
  scanFileBytes: 4 * 1024 * 1024,
  /** nesting of YAML and JSON: a pod template in a list of custom resources stands at some fifteen */
  scanDepth: 200,
  /** errors of YAML in one file: each costs an object */
  scanYamlErrors: 1000,
  /** entries that merge keys add in one file: each mapping that merges another repeats all of it */
  scanMerges: 500_000,
  /** characters that variables of one name may become: twice those of a reference */
  scanExpansion: 2000,
  /** steps of patterns in variables of one file: a reference takes some hundred */
  scanPatternSteps: 1_000_000,
  /** tokens of one call in a file of Bazel: one with twenty platforms has some sixty */
  scanCallTokens: 1000,
  /** values of one expression, such as a matrix */
  scanValues: 256,
  /** milliseconds for reading the files of a commit from git: tens of thousands take seconds */
  scanGitTime: 300_000,
  /** files that git reads ahead side by side; each is held in memory until it is parsed */
  scanGitReads: 16,
  /** bytes of what a link leads to: a path */
  scanLinkBytes: 4096,
  /** milliseconds for reading the files of a commit from GitHub's API */
  scanApiTime: 120_000,
  /** bytes of the list of files of a commit: the API gives 7 MB and 100,000 entries, else a part (docs.github.com, "Get a tree") */
  scanTreeBytes: 32 * 1024 * 1024,
  /** files of a commit that are read from the API: a request each, of the 1000 an hour that the token of a job has in all */
  scanBlobs: 300,
  /** of these, at once: more are a secondary rate limit (docs.github.com, "Best practices for using the REST API") */
  scanBlobsAtOnce: 8,

  /** characters of one file that are scanned again to pin its images: all of it once where every edit is as it must be */
  pinScanned: 20_000_000,
  /** characters that are searched for other uses of variables: a thousand variables in files of 100 kB take a tenth */
  pinSearched: 1_000_000_000,

  // --- reports that are merged
  /** bytes of one: that of some thousand images has 50 MB, and only one is held at a time */
  reportBytes: 64 * 1024 * 1024,
  /** folders inside each other below the one that is given: an artifact a folder, and room for one more */
  reportDepth: 5,
  /** names of files and folders that are looked at: an audit's attestations may lie beside its reports */
  reportEntries: 500_000,

  // --- TUF metadata between runs
  /** bytes of what is stored of one repository, in base64: the public-good one has 60 kB, and 10 more with each root */
  storedBytes: 4 * 1024 * 1024,
  /** milliseconds for reading it from the Actions cache; the host of the repository is queried afterwards */
  restoreTime: 3000,
  /** milliseconds for writing it, when all else is done */
  saveTime: 5000,

  // --- comment of a pull request, issue of a scan
  /** milliseconds for all of it: it comes before the upload, and people wait for the job to end */
  commentTime: 20_000,
  /** pages of comments, a hundred on each: a pull request has at most 2,500 */
  commentPages: 30,
  /** a page of them: a hundred of 65,536 characters, in UTF-8 and JSON */
  commentPageBytes: 32 * 1024 * 1024,
  /** milliseconds for the issue of a scan: likewise */
  issueTime: 20_000,
  /** pages of issues of one author and state, a hundred on each, the last updated first */
  issuePages: 10,
  /** the payload of an event: GitHub's are up to 25 MB */
  eventBytes: 32 * 1024 * 1024,

  // --- dependency snapshots
  /** packages of one SBOM that are submitted: the largest images have some thousand */
  snapshotPackages: 20_000,
  /** bytes of a snapshot: that many packages at 400 bytes each; GitHub documents no bound */
  snapshotBytes: 8 * 1024 * 1024,
  /** bytes of the package URLs of all images of a run, packed: 5,000 packages take some 60 kB */
  packageUrlBytes: 64 * 1024 * 1024,
  /** snapshots of one run: GitHub allows at most 80 writes a minute, and 500 an hour, of a token (docs.github.com, "Rate limits for the REST API") */
  snapshots: 200,
  /** milliseconds for the submission of a snapshot, and more for each further one: people wait for the job to end */
  snapshotTime: 20_000,
  furtherSnapshotTime: 750,
  /** a response to a snapshot: a few hundred bytes */
  snapshotResponseBytes: 64 * 1024,

  // --- output
  /** results of a SARIF file: GitHub takes no more (docs.github.com, "SARIF support for code scanning") */
  sarifResults: 25_000,
  /** bytes of one when it is compressed: GitHub takes 10 MB (same page); how well it is compressed differs a little */
  sarifCompressedBytes: 9_500_000,
  /** characters of an annotation: the runner cuts longer messages (actions/runner, `_maxIssueMessageLength`) */
  annotation: 4096,
  /** milliseconds for the upload of the artifact: the client library alone retries for half a minute */
  uploadTime: 10_000,
  /** milliseconds more for each further artifact, side by side: the three requests of one take about a second */
  furtherUploadTime: 500,
  /** milliseconds for a look whether the artifact service can be reached at all */
  lookTime: 3000,
  /** artifacts of one step: the service takes 500 of a job, and other steps have some too */
  artifacts: 100,
  /** uploads side by side */
  uploadsAtOnce: 4,
} as const;
