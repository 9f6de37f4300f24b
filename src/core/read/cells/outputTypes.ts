import type { Vocabulary } from './vocabulary';

/** The things an office delivers (definition: domain 1.4); an unknown type still counts. */
export const outputTypes = {
  newsletter: ['Newsletter', 'Newsletters', 'E-newsletter', 'News letter', 'Newsletter issue'],
  'good practice report': [
    'Good practice report',
    'Good practice reports',
    'Good practices',
    'Good practice',
    'Report on good practices',
    'Best practice report',
  ],
  'special essay': ['Special essay', 'Special essays', 'Essay', 'Essays'],
  brochure: ['Brochure', 'Brochures', 'Leaflet', 'Leaflets', 'Pamphlet', 'Flyer'],
  'other publication': [
    'Other publication',
    'Other publications',
    'Publication',
    'Publications',
    'Guide',
    'Handbook',
    'Compendium',
    'Booklet',
  ],
  survey: ['Survey', 'Surveys', 'Questionnaire', 'Needs survey', 'Follow-up survey'],
  'evaluation report': ['Evaluation report', 'Evaluation reports', 'Evaluation', 'Assessment report'],
  dialogue: ['Dialogue', 'Dialogues', 'High-level dialogue', 'High-level dialogues', 'Policy dialogue'],
  meeting: ['Meeting', 'Meetings', 'Discussion', 'Discussions', 'Discussion in meeting', 'Conference'],
  'exchange of information': [
    'Exchange of information',
    'Exchanges of information',
    'Information exchange',
    'Report/exchange of information',
  ],
  'expert exchange': ['Expert exchange', 'Expert exchanges', 'Exchange of experts'],
  'experience shared': [
    'Experience shared',
    'Experiences shared',
    'Experience sharing',
    'Sharing of experience',
    'Shared experience',
  ],
  'material shared': ['Material shared', 'Materials shared', 'Shared material', 'Training material', 'Item shared'],
  MRA: ['MRA', 'MRAs', 'AEO MRA', 'Mutual recognition arrangement', 'Mutual recognition agreement'],
  'contracting party': [
    'Contracting party',
    'Contracting parties',
    'New contracting party',
    'New contracting parties',
    'Accession',
  ],
  'success story': ['Success story', 'Success stories', 'Tangible result', 'Tangible results'],
  'post action': ['Post action', 'Post actions', 'Post-activity action', 'Follow-up action'],
  contribution: [
    'Contribution',
    'Contributions',
    'Member contribution',
    'Contribution requested',
    'Request for contribution',
  ],
} as const satisfies Vocabulary<string>;

export type OutputType = keyof typeof outputTypes;
