import { rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { runAction } from '../__tests__/support/action.ts';
import { FIXTURES } from '../__tests__/support/layout.ts';
import { startRegistry } from '../__tests__/support/registry.ts';
import { renderRun, renderTable, renderWhereToLook, wrap, type Ran } from './demo/render.ts';
import { differences, SCENARIOS } from './demo/scenarios.ts';

const ROOT = dirname(import.meta.dirname);

/** How the demo runs. */
export interface DemoOptions {
  /** whether steps, logs, summaries, files and outputs are printed too */
  readonly verbose: boolean;
  /** where the runs leave their files; what was there is removed */
  readonly output: string;
  readonly print: (text: string) => void;
  /** the folder that `dist` is in; default: the repository */
  readonly release?: string;
}

/**
 * Runs the built action on signed and unsigned images, and prints what was expected and what came.
 * @returns whether everything is as it must be: what should verify does, and nothing else
 */
export async function demo({ verbose, output, print, release = ROOT }: DemoOptions): Promise<boolean> {
  rmSync(output, { recursive: true, force: true });
  const registry = await startRegistry();
  try {
    print(
      wrap(
        `The built action (dist/index.js) as the runner starts it, ${SCENARIOS.length} times. The images are in a ` +
          `registry of this process (${registry.host}); nothing else is requested, the network is not used. They were ` +
          'signed with a private Sigstore deployment, hence trusted-root; public images need no such input.',
      ) + '\n',
    );
    const runs: Ran[] = [];
    for (const [at, scenario] of SCENARIOS.entries()) {
      const names = scenario.images.map(({ layout }) => {
        registry.add(`demo/${layout}`, join(FIXTURES, 'layouts', layout));
        return `${registry.host}/demo/${layout}`;
      });
      const inputs = { image: names.join('\n'), ...scenario.inputs, artifact: 'none' };
      const folder = join(output, String(at + 1));
      const given = { ...inputs, 'trusted-root': join(FIXTURES, 'trusted_root.json'), 'output-directory': folder };
      const result = await runAction(given, { release });
      const ran = { scenario, result, folder: relative(process.cwd(), folder).replaceAll('\\', '/') };
      runs.push(ran);
      if (verbose) {
        const heading = `${at + 1} of ${SCENARIOS.length}: ${scenario.title}`;
        print(renderRun(ran, heading, { ...inputs, 'trusted-root': 'trusted_root.json' }));
      }
    }
    const issues = runs.flatMap(({ scenario, result }) => differences(scenario, result));
    print(`${renderTable(runs)}\n`);
    print(
      issues.length === 0
        ? 'Every verdict is as it must be: the signed images verified; the unsigned one and the one of another signer did not.'
        : `Not as it must be:\n${issues.join('\n')}`,
    );
    print(`\nWhere to look: the job summary, the report for programs, and the verified attestations.\n`);
    print(renderWhereToLook(runs));
    if (!verbose) {
      print(
        '\nEverything that a runner shows: npm run demo -- --verbose. The summaries as GitHub renders them: npm run preview.',
      );
    }
    return issues.length === 0;
  } finally {
    await registry.close();
  }
}

if (import.meta.main) {
  const [option, ...others] = process.argv.slice(2);
  if ((option === undefined || option === '--verbose') && others.length === 0) {
    const isRight = await demo({
      verbose: option !== undefined,
      output: join(ROOT, 'demo-output'),
      print: (text) => {
        console.log(text);
      },
    });
    process.exitCode = isRight ? 0 : 1;
  } else {
    console.error('Usage: npm run demo [-- --verbose]');
    process.exitCode = 2;
  }
}
