import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAction, type ActionResult } from '../support/action.ts';
import { RELEASE_IDENTITY } from '../support/evidence.ts';
import { FIXTURES } from '../support/layout.ts';
import { reportSchema, type Report } from '../support/report.ts';

/** What a run says of one image. */
export interface Verified {
  readonly result: ActionResult;
  readonly image: Report['images'][number];
  /** kinds of the places where evidence was */
  readonly locations: readonly string[];
  /** codes of the requirements that are not met */
  readonly unmet: readonly string[];
}

/** Runs the built action on one image of the fixtures. */
export async function verify(
  image: string,
  inputs: Readonly<Record<string, string>> = {},
  dockerConfig: object = {},
): Promise<Verified> {
  const docker = mkdtempSync(join(tmpdir(), 'docker-config-'));
  writeFileSync(join(docker, 'config.json'), JSON.stringify(dockerConfig));
  try {
    const given = {
      image,
      'trusted-root': join(FIXTURES, 'trusted_root.json'),
      'certificate-identity': RELEASE_IDENTITY,
      artifact: 'none',
      ...inputs,
    };
    const result = await runAction(given, { env: { DOCKER_CONFIG: docker } });
    const [report] = reportSchema.parse(result.report).images;
    if (report === undefined) {
      throw new Error(`there is no report of the image: ${result.stdout}`);
    }
    return {
      result,
      image: report,
      locations: [...new Set(report.evidence.map(({ source }) => source.kind))],
      unmet: [...new Set(report.requirements.flatMap(({ met, code }) => (met ? [] : [code ?? ''])))],
    };
  } finally {
    rmSync(docker, { recursive: true });
  }
}
