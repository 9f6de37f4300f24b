import { formatNumber } from '../../../session/locale/formatNumber';

/** The sentences of the first run, and of a sample beside sheets of the workbook's own. */
export const firstRunText = {
  stepOf: (step: number, count: number) => `Step ${formatNumber(step)} of ${formatNumber(count)}`,
  pages: [
    {
      title: 'Welcome to Plan Monitor',
      words:
        'It checks your plan and your workshop sheets and works out the figures of every indicator. It never changes what you typed without asking, and nothing leaves the workbook.',
    },
    {
      title: 'Keep your sheets as they are',
      words:
        'Your sheets are found by their columns, whatever they are called. Where one is taken for something else, choose here what it is.',
    },
    {
      title: 'Check, Update, Summary',
      words:
        'Check shows what looks wrong, with its cell. Update writes the figures beside your columns, after you have seen them. Summary builds the pages for the RCP.',
    },
  ],
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  done: 'Done',
  introduction: 'Introduction',
  introductionHelp: 'What Plan Monitor does, in three steps.',
  showAgain: 'Show the introduction',

  sampleFolded: 'A sample to try',
  mixes: {
    title: 'Add the sample to this workbook?',
    words: (sheets: string) =>
      `It already holds sheets of a plan: ${sheets}. Until you take the sample out, its actions and workshops are counted with yours, and the figures are those of both.`,
    advice: 'An empty workbook is a better place to try it.',
    add: 'Add it all the same',
    leave: 'Leave it out',
  },
} as const;
