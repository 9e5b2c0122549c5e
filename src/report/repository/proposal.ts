import type { ScanOutcome } from '../../outcome.ts';
import { code, details, htmlCode, markdown, table, type Block } from '../markdown.ts';
import { signerCell, verdictCell } from '../overview.ts';
import { renderImage } from '../summary-image.ts';
import type { RunView } from '../view.ts';
import { placesCell } from './places.ts';

/** Images that are described one by one. */
const MAX_EXPLAINED = 50;

/** Images that no rule is for yet: who signed them, and what to do. */
export function proposalBlocks(view: RunView, { proposal }: ScanOutcome, limit: number): readonly Block[] {
  const proposed = view.images.filter(({ state }) => state === 'proposed');
  if (proposed.length === 0) {
    return [];
  }
  const rows = table(
    ['verdict', 'image', 'why', 'signed by', 'where'],
    proposed,
    (image) => [
      verdictCell(image),
      code(image.requested, 300),
      markdown(image.why, 200),
      signerCell(image.signer, view.finishedAt),
      placesCell(image.places ?? []),
    ],
    { limit, more: (rest) => ['', `… ${rest} more`, 'in report.json'] },
  );
  const todo = [{ text: `**What to do** ${proposal === undefined ? PROPOSE : READ}`, rank: 1 }];
  const explained = proposed
    .filter(({ details: known }) => known?.proposal !== undefined)
    .slice(0, MAX_EXPLAINED)
    .map((image) => ({
      text: details(
        `Who signed ${htmlCode(image.requested, 300)}`,
        renderImage(image, view.finishedAt, true)
          .map(({ text }) => text)
          .join('\n\n'),
      ),
      rank: 4,
    }));
  return [{ text: `### No rule yet\n\n${rows}`, rank: 1 }, ...todo, ...explained];
}

const READ =
  'Read `proposed-policy.yml` (next to the report, in the artifact of this run). It says who signed these images, not who may sign them. Keep what is right, and commit it as `.github/image-provenance.yml`. From then on, this check fails if someone else signs.';
const PROPOSE =
  'Scan the whole repository, in a run on its default branch or with `image-provenance scan --propose`: that writes a policy to review.';
