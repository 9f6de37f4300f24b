import { mappingText } from './copy';

/** How well a sheet fits its role (0 to 1) in words. */
export function describeConfidence(confidence: number): string {
  const { sure, fairlySure, guess } = mappingText.confidences;
  if (confidence >= 0.9) return sure;
  return confidence >= 0.7 ? fairlySure : guess;
}
