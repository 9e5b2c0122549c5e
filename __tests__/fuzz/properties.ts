import type { FuzzProperty } from './property.ts';
import { tamperedEvidence } from './properties/evidence.ts';
import { tamperedAttestations, tamperedSnappy } from './properties/github.ts';
import { platforms, references } from './properties/image.ts';
import { anyBytesAsJson, strictJson } from './properties/json.ts';
import { mergedReports } from './properties/merge.ts';
import { hostilePatterns, inputs, patterns, publishers } from './properties/policy.ts';
import { proposals } from './properties/proposal.ts';
import { predicateFiles, reports } from './properties/report.ts';
import { verdicts } from './properties/verdict.ts';
import {
  dockerConfigurations,
  hostileChallenges,
  tamperedManifests,
  tamperedReferrers,
  wellFormedChallenges,
} from './properties/registry.ts';

/** All properties; the short run and the long one try the same. */
export const PROPERTIES: readonly FuzzProperty[] = [
  tamperedEvidence,
  strictJson,
  anyBytesAsJson,
  tamperedManifests,
  tamperedReferrers,
  tamperedAttestations,
  tamperedSnappy,
  wellFormedChallenges,
  hostileChallenges,
  dockerConfigurations,
  references,
  platforms,
  patterns,
  hostilePatterns,
  publishers,
  inputs,
  verdicts,
  reports,
  mergedReports,
  predicateFiles,
  proposals,
];
