import type { FoundReference, ScanResult } from './reference.ts';

/** What of a repository is looked at. */
export interface RepositorySelection {
  /** globs as in `paths` and `paths-ignore` of a workflow */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** `auto`: in runs about a change only what differs from its base */
  readonly changedOnly: 'auto' | 'true' | 'false';
  /** whether comments may exempt references; those of a base commit decide where there is one */
  readonly ignoreComments: 'allow' | 'deny';
  /** for GitHub's API, where the base commit is not in the checkout */
  readonly token: string | undefined;
}

/** The images of a repository, and of the commit that a change is compared with. */
export interface ScannedRepository {
  /** as it is checked out */
  readonly head: ScanResult;
  /** of the base commit; undefined where the run is not about a change */
  readonly base: ScannedCommit | undefined;
  /** whether only what differs from the base is looked at */
  readonly onlyChanges: boolean;
  /** references of the head whose ignore comments have no effect: the base lacks them, or the policy allows none */
  readonly refusedIgnores: readonly FoundReference[];
}

/** The images that the files of a commit name. */
export interface ScannedCommit {
  /** its hash */
  readonly commit: string;
  readonly result: ScanResult;
}

/** What a change does to the images of a repository. */
export interface RepositoryChanges {
  /** references, normalized, that the head names and the base does not; each once, in the order of their first places */
  readonly added: readonly AddedReference[];
  /** references that the base names and the head does not */
  readonly removed: readonly string[];
  /** references of the head whose name is not in the files, and that the base does not have alike in the same file */
  readonly unresolved: readonly FoundReference[];
  /** files of the head that could not be read, and that differ from those of the base */
  readonly unread: ScanResult['files'];
}

/** A reference that a change brings. */
export interface AddedReference {
  readonly reference: string;
  /** what it stands in place of: a reference to the same repository that went, in the same file where there is one */
  readonly before: string | undefined;
  /** whether the base names an image of this repository, whatever its tag or digest */
  readonly isKnownRepository: boolean;
}
