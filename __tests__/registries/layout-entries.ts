import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** One manifest that an image layout lists. */
export interface LayoutEntry {
  readonly digest: string;
  readonly tag: string | undefined;
  /** the descriptor as it is */
  readonly entry: object;
}

const index = z.object({
  manifests: z.array(z.looseObject({ digest: z.string(), annotations: z.record(z.string(), z.string()).optional() })),
});

/** What `index.json` of an image layout lists, in its order: an image before what refers to it. */
export function readEntries(layout: string): readonly LayoutEntry[] {
  const { manifests } = index.parse(JSON.parse(readFileSync(join(layout, 'index.json'), 'utf8')));
  return manifests.map((entry) => ({
    digest: entry.digest,
    tag: entry.annotations?.['org.opencontainers.image.ref.name'],
    entry,
  }));
}
