import { randomBytes } from 'node:crypto';
import { parse } from 'yaml';
import { z } from 'zod';
import { OIDC_ENV } from '../support/chainguard.ts';
import type { ApiFault } from '../support/github-api.ts';
import { failure, type Reply } from '../support/registry.ts';

/** What a job may do, as its workflow says. */
export type Permissions = Readonly<Record<string, 'read' | 'write' | 'none'>>;

const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const workflowSchema = z.object({
  permissions: permissions.optional(),
  jobs: z.record(z.string(), z.object({ permissions: permissions.optional() })),
});

/** What a job may do where its workflow says nothing: GitHub's restricted default. */
const RESTRICTED: Permissions = { contents: 'read', packages: 'read' };

/** What requests to GitHub's API need: the first that fits. */
const NEEDED: readonly (readonly [request: RegExp, permission: string, access: 'read' | 'write'])[] = [
  [/^(?:POST|PATCH) \S+\/issues\/7\/comments|^PATCH \S+\/issues\/comments\//, 'pull-requests', 'write'],
  [/^(?:POST|PATCH) \S+\/issues/, 'issues', 'write'],
  [/^POST \S+\/dependency-graph\/snapshots/, 'contents', 'write'],
  [/^GET \S+\/actions\//, 'actions', 'read'],
  [/^GET \S+\/attestations\//, 'attestations', 'read'],
  [/^GET \S+\/(?:contents|git|commits)\//, 'contents', 'read'],
];

/** The token of a job, which opens what the permissions of the job say and nothing else. */
export class JobToken {
  readonly value = `ghs_${randomBytes(18).toString('hex')}`;
  readonly permissions: Permissions;

  constructor(granted: Permissions) {
    this.permissions = granted;
  }

  /** That of the one job of a workflow that has permissions: act has one token for all jobs of a run. */
  static of(workflow: string): JobToken {
    const { permissions: ofAll = RESTRICTED, jobs } = workflowSchema.parse(parse(workflow));
    const all = Object.values(jobs).map((job) => job.permissions ?? ofAll);
    const [first = {}, ...others] = all.filter((each) => Object.keys(each).length > 0);
    if (others.length > 0) {
      throw new Error('several jobs of the workflow have permissions, and act has one token for all of them');
    }
    return new JobToken(first);
  }

  may(permission: string, access: 'read' | 'write'): boolean {
    const granted = this.permissions[permission];
    return granted === 'write' || granted === access;
  }

  /** What the runner tells the steps of the job: where it gets an OIDC token, where it may have one. */
  get env(): Readonly<Record<string, string>> {
    return this.may('id-token', 'write') ? OIDC_ENV : {};
  }

  /** What GitHub's API answers to a request of the job that its permissions do not open. */
  refusalOf({
    method,
    path,
  }: {
    readonly method: string;
    readonly path: string;
  }): Exclude<ApiFault, string> | undefined {
    const [, permission, access] = NEEDED.find(([request]) => request.test(`${method} ${path}`)) ?? [];
    return permission === undefined || access === undefined || this.may(permission, access)
      ? undefined
      : { status: 403, message: 'Resource not accessible by integration' };
  }

  /** What ghcr.io answers to a login for a private package that gets no token. */
  registryRefusal(password: string): Reply | undefined {
    if (password !== this.value) {
      return failure(401, 'UNAUTHORIZED', 'authentication required');
    }
    return this.may('packages', 'read') ? undefined : failure(403, 'DENIED', 'permission_denied: read_package');
  }
}

/** A workflow whose job has less of a permission: `read` in the place of `write` where that is one, else nothing of it. */
export function withLess(workflow: string, permission: string): string {
  const changed = workflow.replaceAll(
    new RegExp(`^( +)${permission}: (read|write)( #.*)?$`, 'gm'),
    (_, indent: string, access: string) =>
      `${indent}${permission}: ${access === 'write' && permission !== 'id-token' ? 'read' : 'none'}`,
  );
  if (changed === workflow) {
    throw new Error(`the workflow has no line for the permission ${permission}`);
  }
  return changed;
}
