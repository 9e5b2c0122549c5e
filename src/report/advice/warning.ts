import { nameOfPredicateType } from '../../core/image/predicate-type.ts';
import type { VerdictWarning } from '../../core/verdict.ts';
import { bare, type Audience } from './audience.ts';

/** A warning of a verdict in a sentence, which may hold text from outside. */
export function describeWarning(warning: VerdictWarning, audience: Audience): string {
  switch (warning.kind) {
    case 'index-level':
      return `${nameOfPredicateType(warning.predicateType)} is attested for the index only, which stands in for ${warning.platforms.join(', ')} (level: index).`;
    case 'other-name':
      return `It was signed as ${warning.signedName}: a genuine image of this publisher, but perhaps not the one you mean. If it is, say so with ${bare(audience, 'signed-name')}.`;
  }
}
