import { NOTHING, type Format } from '../format.ts';

/** Dockerfiles and Containerfiles. */
export const DOCKERFILE: Format = {
  name: 'dockerfile',
  comments: 'dockerfile',
  isName: () => false,
  find: () => Promise.resolve(NOTHING),
};
