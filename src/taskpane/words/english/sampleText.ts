/** The sentences of trying the product on a sample, which the first screen shows. */
export const sampleText = {
  add: 'Try it on a sample',
  help: 'Adds a small invented plan with workshops, as two new sheets. You can take them out again.',
} as const;
