import type { Format } from '../format.ts';
import { fileNameOf } from '../path.ts';
import { mentionOfVariables } from '../mention.ts';
import { imagesOfSteps } from '../step-containers.ts';
import type { Dialect } from '../variables.ts';

const DIALECT: Dialect = { escape: '', hasQuotes: false, doubles: true };

/** Pipelines of Drone: steps and services. */
export const DRONE: Format = {
  name: 'drone',
  comments: 'yaml',
  isName: (path) => /^\.drone(?:[.-].*)?\.ya?ml$/i.test(fileNameOf(path)),
  find: async (file) => {
    const { roots, unreadable } = await file.yaml();
    const images = roots.flatMap(imagesOfSteps);
    return { mentions: images.map((image) => mentionOfVariables(image, () => undefined, DIALECT)), unreadable };
  },
};
