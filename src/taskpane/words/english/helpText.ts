import type { Severity } from '../../../core';

/** The words around the explanations, in the pane and on the page of all findings. */
export const helpText = {
  why: 'Why?',
  whyOf: (title: string) => `Why? ${title}`,
  back: 'Back',
  backToFindings: 'Back to the findings',
  all: 'All explanations',
  loading: 'Loading the explanations…',
  failed:
    'The explanations could not be loaded. Go back and try again; if that does not help, close the pane and open it again.',
  example: 'For example',
  wrong: 'Wrong',
  right: 'Right',
  says: 'Plan Monitor says',
  fix: 'The suggested correction',
  severities: { error: 'Error', warning: 'Warning', note: 'Note' } satisfies Record<Severity, string>,
} as const;
