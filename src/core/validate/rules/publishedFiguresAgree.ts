import { makeFinding } from '../../findings/makeFinding';
import type { PublishedName } from '../../model/survey/publishedTable';
import { placeOf } from '../../model/source';
import { publishedDifference } from '../publishedDifference';
import { publishedScopes } from '../publishedScopes';
import { modelRule } from '../rule';

/** A typed total or rate of the survey is what the replies give, else what stands beside or above it. */
export const publishedFiguresAgree = modelRule(['published-figure-differs'], (model) =>
  model.publishedTables.flatMap((table) =>
    publishedScopes(table, model).flatMap((scope) =>
      scope.figures.flatMap((typed) => {
        const difference = publishedDifference(typed, scope, model);
        if (difference === null) return [];
        const { basis, computed } = difference;
        const params = { typed: typed.figure.text, what: words[typed.name], basis, computed };
        return [makeFinding('published-figure-differs', placeOf(scope.source, typed.field), params)];
      }),
    ),
  ),
);

const words: Readonly<Record<PublishedName, string>> = {
  administrations: 'administrations that took part',
  replies: 'replies',
  replyRate: 'the reply rate',
  no: 'those who said no',
  shared: 'materials shared',
  reports: 'reports submitted',
  recommendations: 'recommendations made',
  inHouse: 'in-house workshops',
  manuals: 'operational manuals',
  others: 'other actions',
  effects: 'direct effects',
  efficiency: 'efficiency improved',
  projects: 'new projects',
  sharedAndEffects: 'direct effects among those who shared materials',
  inHouseAndEffects: 'direct effects among those with an in-house workshop',
  eitherAndEffects: 'materials shared or an in-house workshop among those with direct effects',
  reportsAndProjects: 'new projects among those who submitted a report',
  recommendationsAndProjects: 'new projects among those who made recommendations',
  eitherReportAndProjects: 'a report or recommendations among those with a new project',
};
