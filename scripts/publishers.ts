import { readFileSync, writeFileSync } from 'node:fs';
import * as http from 'node:http';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { mapLimit, startDeadline } from '../src/concurrency.ts';
import { isProxied } from '../src/context.ts';
import { parseReference } from '../src/core/image/reference.ts';
import { createSession, REGISTRY_SOURCES, type Session } from '../src/core/session.ts';
import { verifyImage } from '../src/core/verify-image.ts';
import { messageOf } from '../src/errors.ts';
import { GitHubClient, type GitHubApi } from '../src/github/client.ts';
import { githubSource } from '../src/github/source.ts';
import { Transport } from '../src/http/transport.ts';
import type { SignedPublisher } from '../src/publishers/data.ts';
import { answerFor } from '../src/publishers/resolve.ts';
import { PUBLISHERS } from '../src/publishers/table.ts';
import { plain } from '../src/report/text.ts';

/**
 * Whether the presets still fit what publishers sign: `verify` verifies one real image of each publisher and writes the
 * results, `issue` tells them in an issue of the repository. Two commands, so that what talks to registries holds no
 * token that writes. `.github/workflows/publishers.yml` runs both.
 */

/** What became of the image of one publisher. */
export const Result = z.object({
  publisher: z.string(),
  image: z.string(),
  /** `error`: it could not be checked, which says nothing about its signer */
  result: z.enum(['verified', 'failed', 'error']),
  /** a sentence */
  why: z.string(),
});
export type Result = z.infer<typeof Result>;

/** The presets that have an image to look at. */
export function examplesOf(only: readonly string[]): readonly SignedPublisher[] {
  return PUBLISHERS.flatMap((publisher) =>
    publisher.kind === 'signed' &&
    publisher.example !== undefined &&
    (only.length === 0 || only.includes(publisher.name))
      ? [publisher]
      : [],
  );
}

/** Verifies the image of a publisher as `publisher: auto` does. */
export async function verifyExample({ name, example = '' }: SignedPublisher, session: Session): Promise<Result> {
  const about = { publisher: name, image: example };
  const reference = parseReference(example, undefined);
  const answer = reference.kind === 'value' ? answerFor(reference.value) : undefined;
  if (reference.kind === 'invalid' || answer?.kind !== 'preset') {
    return { ...about, result: 'failed', why: 'The table has no preset for this image.' };
  }
  const { preset } = answer;
  const { repository } = reference.value;
  try {
    const result = await verifyImage(reference.value, {
      session,
      signer: preset.signer,
      requirements: {
        signature: preset.requireSignature,
        predicateTypes: preset.predicateTypes,
        level: preset.level,
        signedNames: preset.signedNames,
      },
      evidenceRepositories: [repository, ...(preset.evidenceRepositories ?? [])],
    });
    if (result.kind === 'failed') {
      return { ...about, result: 'error', why: plain(result.error.message) };
    }
    result.release();
    const unmet = result.verdict.requirements.filter(({ met }) => !met).map(({ why }) => why);
    const unexpected = result.findings.flatMap((finding) =>
      finding.kind === 'rejected' && finding.unexpectedSigner !== undefined ? [finding.detail] : [],
    );
    return result.verified
      ? { ...about, result: 'verified', why: 'It is as the preset says.' }
      : { ...about, result: 'failed', why: plain([...new Set([...unmet, ...unexpected])].slice(0, 4).join('; ')) };
  } catch (thrown) {
    return { ...about, result: 'error', why: plain(messageOf(thrown)) };
  }
}

/** The beginning of the issue, by which it is found again. */
const MARKER = '<!-- image-provenance: publishers -->';
export const TITLE = 'Presets of publishers that do not fit any more';

/** The text of the issue; the same for the same results, so that it is changed only where something did. */
export function renderIssue(results: readonly Result[]): string {
  const failed = results.filter(({ result }) => result === 'failed');
  const unchecked = results.filter(({ result }) => result === 'error');
  return [
    MARKER,
    failed.length === 0
      ? 'All images that could be checked verify with the presets of their publishers.'
      : 'These images do not verify with the presets of their publishers. Read what the publisher documents now, correct its file in `src/publishers/` and the identities in `__tests__/publishers/documented.ts`, with the new source and day. Do not loosen a preset to what was found without a document that says so.',
    ...failed.map(({ publisher, image, why }) => `- \`${publisher}\`, \`${image}\`: ${inCode(why)}`),
    ...(unchecked.length === 0 ? [] : [`Not checked: ${unchecked.map(({ image }) => `\`${image}\``).join(', ')}.`]),
    '',
  ].join('\n');
}

/** Text of certificates is anybody's. */
function inCode(text: string): string {
  return `\`${text.replaceAll('`', "'").slice(0, 1000)}\``;
}

const Issues = z.array(
  z.object({ number: z.int().positive(), body: z.string().nullish(), pull_request: z.unknown().optional() }),
);

/** What was done with the issue. */
export type Told = 'opened' | 'updated' | 'closed' | 'nothing';

/** Opens an issue where images fail, updates it where that changes, and closes it where all verify. */
export async function tell(
  client: GitHubClient,
  repository: { readonly owner: string; readonly repo: string },
  results: readonly Result[],
): Promise<Told> {
  const hasFailed = results.some(({ result }) => result === 'failed');
  const body = renderIssue(results);
  const list = 'GET /repos/{owner}/{repo}/issues';
  const own = { ...repository, state: 'open', creator: 'github-actions[bot]', per_page: 100 };
  const listed = client.parse(await client.request(list, own), Issues, 'the response is not a list of issues');
  const known = listed.find((issue) => issue.pull_request === undefined && issue.body?.startsWith(MARKER) === true);
  if (known === undefined) {
    if (!hasFailed) {
      return 'nothing';
    }
    await client.request('POST /repos/{owner}/{repo}/issues', { ...repository, title: TITLE, body }, 201);
    return 'opened';
  }
  if (hasFailed && known.body?.replaceAll('\r\n', '\n') === body) {
    return 'nothing';
  }
  const state = hasFailed ? {} : { state: 'closed' };
  const route = 'PATCH /repos/{owner}/{repo}/issues/{number}';
  await client.request(route, { ...repository, number: known.number, body, ...state });
  return hasFailed ? 'updated' : 'closed';
}

/** Images at once: registries limit those without a login. */
const AT_ONCE = 4;
const PATIENCE = 60_000;
const PAGE_BYTES = 16_000_000;

async function verifyAll(only: readonly string[], trustedRoot: string | undefined, api: GitHubApi): Promise<Result[]> {
  const { url, token, transport } = api;
  const session = createSession({
    transport: new Transport(transport.proxied),
    sources: [
      ...REGISTRY_SOURCES,
      githubSource({ mode: 'auto', url: url.href, token, transport, mask: () => undefined }),
    ],
    ...(trustedRoot === undefined
      ? {}
      : {
          trust: {
            source: { kind: 'root', name: trustedRoot, bytes: () => Promise.resolve(readFileSync(trustedRoot)) },
          },
        }),
  });
  const results: Result[] = [];
  await mapLimit(
    examplesOf(only),
    { limit: AT_ONCE, groupOf: ({ example = '' }) => example.split('/')[0] ?? '' },
    async (publisher) => {
      results.push(await verifyExample(publisher, session));
    },
  );
  return results.sort((a, b) => (a.publisher < b.publisher ? -1 : 1));
}

function apiOf(env: NodeJS.ProcessEnv): GitHubApi {
  const isBehindProxy = isProxied(env);
  if (isBehindProxy) {
    // as the action does, which tells why (src/index.ts)
    const follow: unknown = Reflect.get(http, 'setGlobalProxyFromEnv');
    if (typeof follow === 'function') {
      Reflect.apply(follow, http, []);
    }
  }
  const url = new URL(env['GITHUB_API_URL'] ?? 'https://api.github.com');
  return { url, token: env['GITHUB_TOKEN'], transport: new Transport(isBehindProxy), now: Date.now };
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      /** the file with the results: written by `verify`, read by `issue` */
      results: { type: 'string', default: 'publishers.json' },
      /** only these publishers */
      only: { type: 'string', multiple: true, default: [] },
      'trusted-root': { type: 'string' },
    },
  });
  const api = apiOf(process.env);
  if (positionals[0] === 'verify') {
    const results = await verifyAll(values.only, values['trusted-root'], api);
    writeFileSync(values.results, `${JSON.stringify(results, undefined, 2)}\n`);
    for (const { publisher, image, result, why } of results) {
      console.log(`${result.padEnd(8)} ${publisher}: ${image}: ${why}`);
    }
  } else if (positionals[0] === 'issue') {
    const [owner = '', repo = ''] = (process.env['GITHUB_REPOSITORY'] ?? '').split('/');
    const results = z.array(Result).parse(JSON.parse(readFileSync(values.results, 'utf8')));
    const client = new GitHubClient(api, { deadline: startDeadline(PATIENCE), limit: PAGE_BYTES, tries: 1 });
    console.log(await tell(client, { owner, repo }, results));
  } else {
    console.error('Say "verify" or "issue".');
    process.exitCode = 2;
  }
}
