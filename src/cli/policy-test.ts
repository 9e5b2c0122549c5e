import { isExpectedRule, resultOf, type PolicyCase } from '../policy-file/cases.ts';
import type { PolicyExplanation } from '../policy-file/explanation.ts';
import { formatIssue } from '../policy-file/issue.ts';
import { plain } from '../report/text.ts';
import { count, quote } from '../text.ts';
import { renderJson } from './json.ts';
import { POLICY_TEST, readFileArguments } from './policy-flags.ts';
import type { PolicySourceResult } from '../policy-file/load.ts';
import { readCases, readPolicy, today } from './policy-source.ts';
import type { Terminal } from './terminal.ts';

const [PASSED, FAILED, INCOMPLETE] = [0, 1, 2];

/** Compares a policy with the cases beside it. @returns the exit code */
export async function testPolicy(args: readonly string[], terminal: Terminal): Promise<number> {
  const tooMany = 'Test one policy at a time. FILE and --policy mean the same.';
  const given = readFileArguments(args, POLICY_TEST, terminal, tooMany);
  if (typeof given === 'number') {
    return given;
  }
  const { path, switches } = given;
  const casesPath = `${path.replace(/\.ya?ml$/, '')}.test.yml`;
  const [source, cases] = await Promise.all([readPolicy(path), readCases(casesPath)]);
  if (source.kind !== 'value' || cases.kind !== 'value') {
    const lines = [...describe(path, source), ...describe(casesPath, cases)];
    terminal.report(lines.map((line) => `error: ${plain(line)}`));
    return INCOMPLETE;
  }
  const explainer = source.value.explainer(today());
  const compared = cases.value.map((each) => compare(each, explainer.explain(each)));
  const failed = compared.filter(({ differences }) => differences.length > 0);
  if (switches.has('json')) {
    const rows = compared.map(({ expected, rule, result, differences }) => {
      const { line, column } = expected.position;
      return { image: expected.image, line, column, passed: differences.length === 0, rule, result, differences };
    });
    terminal.printText(renderJson({ schemaVersion: 1, file: casesPath, passed: failed.length === 0, cases: rows }));
  } else {
    const lines = failed.flatMap(({ expected, differences }) =>
      differences.map((difference) =>
        formatIssue(casesPath, { ...expected.position, message: `${expected.image}: ${difference}` }),
      ),
    );
    const summary = `${casesPath}: ${count(compared.length, 'case')}, ${failed.length === 0 ? 'all' : compared.length - failed.length} as expected`;
    terminal.print([...lines, summary].map((line) => plain(line)));
  }
  return failed.length === 0 ? PASSED : FAILED;
}

interface ComparedCase {
  readonly expected: PolicyCase;
  readonly rule: PolicyExplanation['rule'];
  readonly result: ReturnType<typeof resultOf>;
  /** sentences; none where it is as expected */
  readonly differences: readonly string[];
}

function compare(expected: PolicyCase, explanation: PolicyExplanation): ComparedCase {
  const { rule, unmet } = explanation;
  const result = resultOf(explanation);
  const why = unmet === null ? '' : `, since ${unmet.reason}`;
  return {
    expected,
    rule,
    result,
    differences: [
      ...(isExpectedRule(expected.rule, explanation)
        ? []
        : [`The rule is ${nameOf(rule)}, not ${expected.rule === null ? 'none' : JSON.stringify(expected.rule)}.`]),
      ...(expected.result === undefined || expected.result === result
        ? []
        : [`The result is "${result}"${why}, not "${expected.result}".`]),
    ],
  };
}

function nameOf(rule: PolicyExplanation['rule']): string {
  return rule === null ? 'none' : rule.name === null ? `${rule.index} at line ${rule.line}` : quote(rule.name);
}

type ReadResult = PolicySourceResult | Awaited<ReturnType<typeof readCases>>;

function describe(path: string, result: ReadResult): readonly string[] {
  switch (result.kind) {
    case 'value':
      return [];
    case 'invalid':
      return result.issues.map((issue) => formatIssue(path, issue));
    case 'unreadable':
      return [`The file ${path} cannot be read: ${result.reason}.`];
  }
}
