import { absence, findTool, TOOL_NAMES } from './tools.ts';

/** Says before the tests which programs are here, and how to get the others; vitest calls it. */
export function setup(): void {
  for (const name of TOOL_NAMES) {
    const tool = findTool(name);
    const line = tool === undefined ? `skipped: ${absence(name)}` : `found: ${name} ${tool.version}`;
    process.stdout.write(`${line}\n`);
  }
}
