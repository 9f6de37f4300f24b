/** Where an indicator's actual can come from, with the words shown to people (definition: domain 1.4). */
export const measureLabels = {
  'members-with-status': 'Members marked in the Member status sheet',
  'members-reached': 'Members assisted through activities',
  'activities-held': 'Activities held',
  'outputs-recorded': 'Outputs recorded',
  'expert-mission-share': 'Activities with accredited experts, of those that asked for one',
  'requests-met-share': 'Requests met, of those made',
  'women-share': 'Women, of the participations in workshops that record gender',
  'female-heads-growth': 'Growth of female heads of delegation',
  'mean-evaluation': 'Mean evaluation',
  reported: 'Value reported in the plan',
} as const satisfies Record<string, string>;

export type MeasureName = keyof typeof measureLabels;

export const measureNames = Object.keys(measureLabels) as readonly MeasureName[];

/** The measure a plan's Measure cell names, by its name or its label; null when it names none. */
export function findMeasure(text: string): MeasureName | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return (
    measureNames.find((name) => name === plain || measureLabels[name].toLowerCase() === text.trim().toLowerCase()) ??
    null
  );
}
