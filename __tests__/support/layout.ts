import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The folder of the signed images that the tests share; see its README. */
export const FIXTURES = join(import.meta.dirname, '../fixtures');

/** A manifest of an image layout. */
export interface LayoutManifest {
  readonly digest: string;
  readonly mediaType: string;
  readonly tag: string | undefined;
}

/** An OCI image layout in memory: all blobs by digest, and which of them are manifests. */
export interface Layout {
  readonly blobs: ReadonlyMap<string, Buffer>;
  readonly manifests: readonly LayoutManifest[];
}

const index = z.object({
  manifests: z.array(
    z.object({ mediaType: z.string(), digest: z.string(), annotations: z.record(z.string(), z.string()).optional() }),
  ),
});

/** Layouts by their folder: the bytes of one that many repositories have are in memory once. */
const loaded = new Map<string, Layout>();

/** An OCI image layout (image specification, image-layout.md); children of indexes are manifests too. */
export function loadLayout(directory: string): Layout {
  const layout = loaded.get(directory) ?? readLayout(directory);
  loaded.set(directory, layout);
  return layout;
}

function readLayout(directory: string): Layout {
  const blobs = new Map<string, Buffer>();
  const folder = join(directory, 'blobs/sha256');
  for (const name of readdirSync(folder)) {
    blobs.set(`sha256:${name}`, readFileSync(join(folder, name)));
  }
  const manifests: LayoutManifest[] = [];
  const walk = (bytes: Buffer): void => {
    for (const { digest, mediaType, annotations } of index.parse(JSON.parse(bytes.toString())).manifests) {
      manifests.push({ digest, mediaType, tag: annotations?.['org.opencontainers.image.ref.name'] });
      const child = blobs.get(digest);
      if (child !== undefined && /index|manifest\.list/.test(mediaType)) {
        walk(child);
      }
    }
  };
  walk(readFileSync(join(directory, 'index.json')));
  return { blobs, manifests };
}
