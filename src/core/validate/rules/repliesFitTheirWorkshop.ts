import type { Finding } from '../../findings/finding';
import { makeFinding } from '../../findings/makeFinding';
import { countOf, type Activity } from '../../model/activity';
import { administrationsOf, asTyped } from '../../model/attendance';
import type { PublishedName, PublishedRow } from '../../model/survey/publishedTable';
import { hasColumn, placeOf } from '../../model/source';
import type { SurveyedWorkshop } from '../../model/survey/survey';
import { modelRule } from '../rule';

/** No more administrations reply about a workshop than took part in it; without the replies, as a table gives both. */
export const repliesFitTheirWorkshop = modelRule(['replies-over-administrations'], ({ survey, publishedTables }) =>
  survey === null
    ? publishedTables.flatMap(({ workshops }) => workshops.flatMap(findInTable))
    : survey.workshops.flatMap(findInReplies),
);

/**
 * A name that is not recognised has its own finding, and numbers of the workshop's row that differ have theirs: the
 * highest of them counts.
 */
function findInReplies({ activity, respondents }: SurveyedWorkshop): readonly Finding[] {
  const administrations = activity && mostAdministrations(activity);
  const replies = respondents.filter(({ name }) => name.kind === 'member').length;
  if (activity === null || administrations === null || replies <= administrations) return [];
  const field = hasColumn(activity.source, 'administrations') ? 'administrations' : 'members';
  const params = { replies, administrations };
  return [makeFinding('replies-over-administrations', placeOf(activity.source, field), params)];
}

function mostAdministrations(activity: Activity): number | null {
  const given = [
    administrationsOf(activity),
    administrationsOf(asTyped(activity)),
    countOf(activity, 'administrations'),
  ];
  const known = given.flatMap((count) => count ?? []);
  return known.length === 0 ? null : Math.max(...known);
}

function findInTable({ figures, source }: PublishedRow): readonly Finding[] {
  const typed = (name: PublishedName) => figures.find((one) => one.name === name)?.figure.count ?? null;
  const [replies, administrations] = [typed('replies'), typed('administrations')];
  if (replies === null || administrations === null || replies <= administrations) return [];
  return [makeFinding('replies-over-administrations', placeOf(source, 'replies'), { replies, administrations })];
}
