import { getInput } from '@actions/core';
import { readFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { planFiles } from './attestation/files.ts';
import { mapLimit, startDeadline } from './concurrency.ts';
import { ConfigError, ImageError, messageOf, TrustError } from './errors.ts';
import { discoverEvidence } from './evidence/discover.ts';
import { nameOf } from './image/reference.ts';
import { targetsOf, type Subject } from './image/subject.ts';
import { readInputs, readOutputInputs, type Inputs, type OutputInputs } from './inputs.ts';
import type { ImageRequest } from './policy/request.ts';
import { RegistryClient } from './registry/client.ts';
import { createCredentials } from './registry/credentials.ts';
import { resolveSubject } from './registry/resolve.ts';
import { renderAnnotations } from './report/annotations.ts';
import { renderReport } from './report/json.ts';
import { renderLog, renderProgress } from './report/log.ts';
import type { ImageOutcome, RunOutcome } from './report/outcome.ts';
import { renderOutputs } from './report/outputs.ts';
import { renderSummary } from './report/summary.ts';
import { defaultArtifactName, uploadArtifact } from './runner/artifact.ts';
import { annotate, debug, log, logGroup, mask, setOutputs, startOutputs, writeJobSummary } from './runner/commands.ts';
import { makeOutputFolder, writeReport, writeSummary } from './runner/output-folder.ts';
import { writePredicateFiles } from './runner/predicate-files.ts';
import { emptyTrustedRoot, loadTrustedRoot, type TrustPlaces } from './trust/trusted-root.ts';
import { attestationsAskedFor, decide } from './verdict.ts';
import { createVerifier, type CandidateVerifier } from './verify/verify.ts';
import { TOOL } from './version.ts';

/** Images that are worked on side by side; each has some ten requests open at its widest. */
const IMAGES_AT_ONCE = 8;

/** What `index` found out about the proxy variables. */
export type ProxyState = 'none' | 'followed' | 'unsupported';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Runs the action: inputs, images side by side, then everything that people and later steps read.
 * @returns the exit code
 */
export async function main(env: Environment, proxy: ProxyState): Promise<number> {
  startOutputs();
  const startedAt = new Date();
  const workspace = env['GITHUB_WORKSPACE'] ?? '.';
  const source = {
    get: (name: string) => getInput(name),
    readText: (path: string) => readFile(resolve(workspace, path), 'utf8'),
  };
  const output = readOutputInputs(source);
  const temporary = env['RUNNER_TEMP'] ?? tmpdir();
  const folder = await makeOutputFolder({ directory: output.directory, workspace, temporary });

  const result = await readInputs(source)
    .then((inputs) => run(inputs, { env, proxy, folder, workspace, temporary }))
    .catch(toRunError);
  const outcome: RunOutcome = { tool: TOOL, startedAt, duration: Date.now() - startedAt.getTime(), ...result };

  await publish(outcome, output, folder, env);
  return exitCode(outcome, output);
}

type RunResult = Pick<RunOutcome, 'verified' | 'error' | 'insecure' | 'images'>;

interface RunContext {
  readonly env: Environment;
  readonly proxy: ProxyState;
  readonly folder: string;
  readonly workspace: string;
  readonly temporary: string;
}

async function run(inputs: Inputs, { env, proxy, folder, workspace, temporary }: RunContext): Promise<RunResult> {
  announce(inputs, proxy);
  const verifier = loadVerifier(inputs, { workspace, temporary });
  // the images wait for it; until they do, its failure has nobody else to tell
  verifier.catch(() => undefined);
  const credentials = createCredentials({
    login: inputs.registry.login,
    dockerConfig: join(env['DOCKER_CONFIG'] ?? join(homedir(), '.docker'), 'config.json'),
    githubToken: inputs.registry.githubToken,
    githubServer: (env['GITHUB_SERVER_URL'] ?? 'https://github.com') === 'https://github.com',
    mask,
  });
  const client = new RegistryClient({
    credentials,
    allowHttp: inputs.registry.allowHttp,
    proxied: proxy === 'followed',
  });
  let done = 0;
  const images = await mapLimit(inputs.images, IMAGES_AT_ONCE, async (request) => {
    const outcome = await judge(request, inputs, client, verifier, folder);
    done++;
    const lines = renderLog(outcome);
    if (inputs.images.length === 1) {
      log(lines);
    } else {
      logGroup(renderProgress(outcome, done, inputs.images.length), lines);
    }
    return outcome;
  });
  annotate(credentials.notices.map((message) => ({ level: 'notice', title: 'Image Provenance', message })));
  return {
    images,
    verified: images.length > 0 && images.every((image) => image.kind === 'judged' && image.verdict.verified),
    error: undefined,
    insecure: inputs.insecure,
  };
}

function announce(inputs: Inputs, proxy: ProxyState): void {
  const warnings = [
    ...inputs.warnings,
    ...(proxy === 'unsupported'
      ? ['A proxy is set, but this Node version cannot follow it (24.14 or later can).']
      : []),
  ];
  annotate(warnings.map((message) => ({ level: 'warning', title: 'Image Provenance', message })));
  log(inputs.notices);
}

/** Keys whose log and times are waived need no trusted root, so none is fetched. */
async function loadVerifier(inputs: Inputs, places: TrustPlaces): Promise<CandidateVerifier> {
  const { trustPolicy, trustSource, images } = inputs;
  const needless =
    trustPolicy.ignoreTlog && !trustPolicy.useSignedTimestamps && images.every(({ signer }) => signer.kind === 'keys');
  const root = needless ? emptyTrustedRoot() : await loadTrustedRoot(trustSource, places);
  return createVerifier(root, trustPolicy);
}

/** One image from reference to verdict and files. A failure of the trusted root ends the run; any other, this image. */
async function judge(
  request: ImageRequest,
  inputs: Inputs,
  client: RegistryClient,
  verifier: Promise<CandidateVerifier>,
  folder: string,
): Promise<ImageOutcome> {
  const startedAt = Date.now();
  const deadline = startDeadline(inputs.timeout);
  let subject: Subject | undefined;
  try {
    const repository = client.repository(request.reference.repository, deadline);
    subject = await resolveSubject(repository, request.reference, inputs.platform);
    const { signatureRepository } = inputs.registry;
    const evidenceRepository =
      signatureRepository === undefined ? repository : client.repository(signatureRepository, deadline);
    const targets = targetsOf(subject);
    const { candidates, places } = await discoverEvidence(evidenceRepository, targets);

    const candidateVerifier = await verifier;
    const digests = targets.map(({ digest }) => digest);
    const findings = candidates.map((candidate) => candidateVerifier.verify(candidate, request.signer, digests));
    const verdict = decide(subject, inputs.platform, request.requirements, findings);

    const files = planFiles({
      name: nameOf(request.reference.repository),
      digest: subject.digest,
      targets,
      attestations: attestationsAskedFor(request.requirements, findings),
    });
    await writePredicateFiles(folder, files);
    const written = Map.groupBy(files, ({ attestation }) => attestation);
    return {
      kind: 'judged',
      request,
      subject,
      findings,
      verdict,
      places,
      files: new Map([...written].map(([attestation, planned]) => [attestation, planned.map(({ path }) => path)])),
      duration: Date.now() - startedAt,
    };
  } catch (thrown) {
    if (thrown instanceof TrustError) {
      throw thrown;
    }
    return { kind: 'failed', request, subject, error: toImageError(thrown), duration: Date.now() - startedAt };
  }
}

/** What nobody foresaw is an image that could not be judged, never a run without a verdict. */
function toImageError(thrown: unknown): ImageError {
  debugStack(thrown);
  return thrown instanceof ImageError
    ? thrown
    : new ImageError(
        'unavailable',
        `The image could not be judged because of an unexpected fault: ${messageOf(thrown)}`,
        'Please report it with the log of a run that has step debug logging enabled.',
        { cause: thrown },
      );
}

function toRunError(thrown: unknown): RunResult {
  debugStack(thrown);
  const error =
    thrown instanceof ConfigError || thrown instanceof TrustError
      ? thrown
      : new TrustError(
          `An unexpected fault ended the run: ${messageOf(thrown)}`,
          'Please report it with the log of a run that has step debug logging enabled.',
          { cause: thrown },
        );
  return { images: [], verified: false, error, insecure: [] };
}

function debugStack(thrown: unknown): void {
  for (let at: unknown = thrown; at instanceof Error; at = at.cause) {
    debug(at.stack ?? at.message);
  }
}

/** Everything that people and later steps read; the upload last, since nothing may wait for it. */
async function publish(outcome: RunOutcome, output: OutputInputs, folder: string, env: Environment): Promise<void> {
  const summary = renderSummary(outcome);
  const report = await writeReport(folder, renderReport(outcome));
  const summaryFile = await writeSummary(folder, summary);
  setOutputs(renderOutputs(outcome, { folder, report, summary: summaryFile }));
  const summaryPath = env['GITHUB_STEP_SUMMARY'] ?? '';
  if (output.jobSummary && summaryPath !== '') {
    await writeJobSummary(summaryPath, summary);
  }
  annotate(renderAnnotations(outcome));
  if (output.uploadArtifact) {
    await upload(outcome, output, folder, env);
  }
}

async function upload(outcome: RunOutcome, output: OutputInputs, folder: string, env: Environment): Promise<void> {
  const first = outcome.images.find((image) => image.subject !== undefined);
  const artifact = await uploadArtifact({
    name:
      output.artifactName ??
      defaultArtifactName(
        first?.subject && { name: nameOf(first.request.reference.repository), digest: first.subject.digest },
      ),
    folder,
    files: filesOf(outcome),
    offered: (env['ACTIONS_RUNTIME_TOKEN'] ?? '') !== '' && (env['ACTIONS_RESULTS_URL'] ?? '') !== '',
    runUrl: `${env['GITHUB_SERVER_URL'] ?? ''}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`,
  });
  switch (artifact.kind) {
    case 'uploaded':
      setOutputs({ 'artifact-id': artifact.id, 'artifact-url': artifact.url });
      break;
    case 'warning':
    case 'notice':
      annotate([{ level: artifact.kind, title: 'Image Provenance', message: artifact.message }]);
      break;
  }
}

function filesOf(outcome: RunOutcome): readonly string[] {
  const predicates = outcome.images.flatMap((image) =>
    image.kind === 'judged' ? [...image.files.values()].flat() : [],
  );
  return ['report.json', 'summary.md', ...new Set(predicates)];
}

/** An audit (`enforce: false`) forgives images that are not verified, not those that could not be judged. */
function exitCode({ verified, error, images }: RunOutcome, { enforce }: OutputInputs): number {
  const judged = error === undefined && images.every(({ kind }) => kind === 'judged');
  return verified || (judged && !enforce) ? 0 : 1;
}
