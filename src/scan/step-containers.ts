import { entriesOf, itemsOf, valuesAt, type YamlText, type YamlValue } from './yaml.ts';

const SECTIONS: readonly string[] = ['steps', 'services', 'pipeline', 'clone'];

/** The images of steps and services as Drone and Woodpecker have them: in a list, or in a mapping by name. */
export function imagesOfSteps(root: YamlValue): readonly YamlText[] {
  return SECTIONS.flatMap((section) =>
    valuesAt(root, section).flatMap((steps) => {
      const all = steps.kind === 'mapping' ? entriesOf(steps).map(({ value }) => value) : itemsOf(steps);
      return all
        .flatMap((step) => valuesAt(step, 'image'))
        .filter((image) => image.kind === 'text')
        .filter(({ text }) => text !== '');
    }),
  );
}
