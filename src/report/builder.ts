import { lastComponentOf } from '../image/reference.ts';
import type { Signer } from '../verify/verified.ts';
import { code, markdown } from './text.ts';
import { factsOfWorkflow, workflowOf } from './workflow.ts';

const SHA = /^[0-9a-f]{40}$/;

/** Who signed, as Markdown. Links are made for GitHub workflows that GitHub vouched for, of parts that are safe in a URL. */
export function renderBuilder(signer: Signer): string {
  if (signer.kind === 'key') {
    return `**Signed with** the key ${code(`sha256:${signer.fingerprint}`)}`;
  }
  const workflow = workflowOf(signer);
  if (workflow === undefined) {
    return `**Signed by** ${code(signer.identity)}, issuer ${code(signer.issuer)}`;
  }
  const { repository, path, ref } = workflow;
  const { sha, trigger, repository: source } = factsOfWorkflow(signer.extensions);
  const url = `https://github.com/${repository}`;
  const file = lastComponentOf(path);
  // the commit is the source repository's: with a reusable workflow of another one there is no such file to link to
  const commit = sha !== undefined && SHA.test(sha) && source === repository ? sha : undefined;
  return [
    commit === undefined
      ? `**Built by** GitHub Actions workflow ${code(file)} of [${markdown(repository)}](${url}) on ${code(ref)}`
      : `**Built by** GitHub Actions workflow [${code(file)}](${url}/blob/${commit}/${path}) of [${markdown(repository)}](${url}) on ${code(ref)}`,
    ...(commit === undefined ? [] : [`commit [${code(commit.slice(0, 7))}](${url}/commit/${commit})`]),
    ...(source === undefined || source === repository ? [] : [`called by ${code(source)}`]),
    ...(trigger === undefined ? [] : [`trigger ${code(trigger)}`]),
  ].join(', ');
}
