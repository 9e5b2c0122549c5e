import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FIXTURES } from '../support/layout.ts';
import { readEntries, type LayoutEntry } from './layout-entries.ts';
import { requireTool, type ToolName } from './tools.ts';

const execute = promisify(execFile);
const LIMIT_MS = 60_000;

/** A folder of one push or copy, with Docker's configuration in it. */
interface Workshop {
  readonly folder: string;
  /** runs a client with that configuration; one that fails throws what it said */
  readonly run: (tool: ToolName, given: readonly string[]) => Promise<void>;
}

/** Clients that put a layout into a registry. */
export type Pusher = 'oras' | 'crane' | 'skopeo';

const PUSH = { oras: pushByOras, crane: pushByCrane, skopeo: pushBySkopeo } as const satisfies Record<Pusher, unknown>;

/** Puts everything that a fixture holds (image, cosign tags, referrers) into `host/path`. */
export async function push(client: Pusher, layout: string, target: string, dockerConfig: object = {}): Promise<void> {
  await inWorkshop(dockerConfig, (workshop) => PUSH[client](workshop, join(FIXTURES, 'layouts', layout), target));
}

/** Puts the image of a fixture into `host/path`, and nothing that hangs on it. */
export async function pushImage(client: 'oras' | 'crane', layout: string, target: string): Promise<void> {
  const folder = join(FIXTURES, 'layouts', layout);
  await inWorkshop({}, async (workshop) => {
    if (client === 'crane') {
      await pushByCrane(workshop, folder, target, ({ tag }) => tag === 'latest');
    } else {
      await workshop.run('oras', [
        'cp',
        '--to-plain-http',
        '--from-oci-layout',
        `${folder}:latest`,
        `${target}:latest`,
      ]);
    }
  });
}

/** Ways to copy an image from one repository to another. */
export const COPIES = {
  'crane copy': { tool: 'crane', steps: (from, to) => [['copy', `${from}:latest`, `${to}:latest`]] },
  'skopeo copy --all': {
    tool: 'skopeo',
    steps: (from, to) => [
      [
        ...['--insecure-policy', 'copy', '--all', '--src-tls-verify=false', '--dest-tls-verify=false'],
        ...[`docker://${from}:latest`, `docker://${to}:latest`],
      ],
    ],
  },
  'oras cp': {
    tool: 'oras',
    steps: (from, to) => [['cp', '--from-plain-http', '--to-plain-http', `${from}:latest`, `${to}:latest`]],
  },
  'oras cp -r': {
    tool: 'oras',
    steps: (from, to) => [['cp', '-r', '--from-plain-http', '--to-plain-http', `${from}:latest`, `${to}:latest`]],
  },
  'cosign copy': {
    tool: 'cosign',
    steps: (from, to) => [['copy', '--allow-http-registry', `${from}:latest`, `${to}:latest`]],
  },
  'cosign save and load': {
    tool: 'cosign',
    steps: (from, to, folder) => [
      ['save', '--allow-http-registry', '--dir', join(folder, 'saved'), `${from}:latest`],
      ['load', '--allow-http-registry', '--dir', join(folder, 'saved'), `${to}:latest`],
    ],
  },
} as const satisfies Readonly<Record<string, CopyWay>>;

interface CopyWay {
  readonly tool: ToolName;
  /** what the client is run with, in order */
  readonly steps: (from: string, to: string, folder: string) => readonly (readonly string[])[];
}

export type Copy = keyof typeof COPIES;

/** Copies the tag `latest`; both are `host/path`. */
export async function copy(way: Copy, from: string, to: string): Promise<void> {
  const { tool, steps } = COPIES[way];
  await inWorkshop({}, async ({ folder, run }) => {
    for (const given of steps(from, to, folder)) {
      await run(tool, given);
    }
  });
}

async function inWorkshop(dockerConfig: object, work: (workshop: Workshop) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'registry-client-'));
  const config = join(folder, 'config.json');
  writeFileSync(config, JSON.stringify(dockerConfig));
  const env = { ...process.env, HOME: folder, DOCKER_CONFIG: folder, REGISTRY_AUTH_FILE: config };
  try {
    await work({
      folder,
      run: async (tool, given) => {
        await execute(requireTool(tool).path, given, { env, timeout: LIMIT_MS });
      },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Referrers come with the image (`-r`), cosign's tags one by one. */
async function pushByOras({ run }: Workshop, layout: string, target: string): Promise<void> {
  for (const { tag } of readEntries(layout)) {
    if (tag !== undefined) {
      await run('oras', ['cp', '-r', '--to-plain-http', '--from-oci-layout', `${layout}:${tag}`, `${target}:${tag}`]);
    }
  }
}

/** It pushes layouts of one manifest, so each manifest gets a layout of its own. */
async function pushByCrane(
  { folder, run }: Workshop,
  layout: string,
  target: string,
  isExpected: (entry: LayoutEntry) => boolean = () => true,
): Promise<void> {
  for (const { tag, digest, entry } of readEntries(layout).filter(isExpected)) {
    const own = mkdtempSync(join(folder, 'layout-'));
    cpSync(join(layout, 'oci-layout'), join(own, 'oci-layout'));
    symlinkSync(join(layout, 'blobs'), join(own, 'blobs'), 'junction');
    writeFileSync(join(own, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [entry] }));
    await run('crane', ['push', own, tag === undefined ? `${target}@${digest}` : `${target}:${tag}`]);
  }
}

/** Tags only: it knows nothing of referrers. */
async function pushBySkopeo({ run }: Workshop, layout: string, target: string): Promise<void> {
  for (const { tag } of readEntries(layout)) {
    if (tag !== undefined) {
      const given = ['--insecure-policy', 'copy', '--all', '--dest-tls-verify=false'];
      await run('skopeo', [...given, `oci:${layout}:${tag}`, `docker://${target}:${tag}`]);
    }
  }
}
