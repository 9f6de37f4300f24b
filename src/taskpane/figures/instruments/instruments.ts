import { buildAssessmentView } from './buildAssessmentView';
import { buildContactPointsView } from './buildContactPointsView';
import { buildEntitiesView } from './buildEntitiesView';
import { buildEvaluationView } from './buildEvaluationView';
import { buildExpertsView } from './buildExpertsView';
import { buildNeedsView } from './buildNeedsView';
import { buildPublicationsView } from './buildPublicationsView';
import { buildWebView } from './buildWebView';
import type { BuildInstrumentView } from './instrumentView';

/** Every instrument that has a part of its own among the figures, in the order shown. */
export const instruments: readonly BuildInstrumentView[] = [
  buildEvaluationView,
  buildNeedsView,
  buildExpertsView,
  buildAssessmentView,
  buildPublicationsView,
  buildWebView,
  buildEntitiesView,
  buildContactPointsView,
];
