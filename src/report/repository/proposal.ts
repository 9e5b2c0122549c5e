import type { ScanOutcome } from '../../outcome.ts';
import { alert, code, markdown, table, type Block } from '../markdown.ts';
import { formatShortAge } from '../text.ts';
import type { RunView } from '../view.ts';
import { placesCell } from './places.ts';

/** Images that no rule is for yet: who signed them, and what to do. */
export function proposalBlocks(view: RunView, { proposal, hasPolicy }: ScanOutcome, limit: number): readonly Block[] {
  const proposed = view.images.filter(({ state }) => state === 'proposed');
  if (proposed.length === 0) {
    return [];
  }
  const rows = table(
    ['image', 'signed by', 'age', 'what', 'where'],
    proposed,
    ({ requested, signer, why, places }) => [
      code(requested, 300),
      signer === undefined ? '' : markdown(signer.short, 100),
      signer?.time === undefined ? '' : formatShortAge(signer.time, view.finishedAt),
      markdown(why, 200),
      placesCell(places ?? []),
    ],
    { limit, more: (rest) => [`… ${rest} more`, '', '', 'in report.json'] },
  );
  const todo =
    proposal === undefined
      ? []
      : [
          {
            text: `**What to do** Read \`proposed-policy.yml\` (beside the report, in the artifact of this run): it says who signed these images, which is not who may. Keep what is right, commit it as \`.github/image-provenance.yml\`, and from then on this check fails where somebody else signs.`,
            rank: 1,
          },
        ];
  const gates = hasPolicy
    ? []
    : [{ text: alert('WARNING', 'Nothing gates these images: there is no policy.'), rank: 1 }];
  return [...gates, { text: `### No rule yet\n\n${rows}`, rank: 1 }, ...todo];
}
