/** Large, so that this file is imported dynamically, and nothing else imports the package: a library bundles it here. */
export { GitHub } from '@actions/github/lib/utils';
