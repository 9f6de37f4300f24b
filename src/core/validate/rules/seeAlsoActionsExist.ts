import type { Fix } from '../../findings/finding';
import type { Bullet } from '../../model/workplan/workplan';
import { bulletFinding } from '../bulletFinding';
import { typedText } from '../fixText';
import { modelRule } from '../rule';
import { seeAlsoReader, type UnknownReference } from '../seeAlsoReferences';

/** A bullet of the work plan refers to actions there are: of the plan, or without one of the work plan itself. */
export const seeAlsoActionsExist = modelRule(['see-also-unknown'], (model) => {
  const referencesOf = seeAlsoReader(model);
  return (model.workplan?.bullets ?? []).flatMap((bullet) =>
    referencesOf(bullet).unknown.map((unknown) => {
      const where = model.plan ? 'the plan' : 'the work plan';
      const suggestion = unknown.meant === null ? '' : ` Did you mean ${unknown.meant}?`;
      const params = { action: unknown.ref, where, suggestion };
      return bulletFinding('see-also-unknown', bullet, params, respell(bullet, unknown));
    }),
  );
});

/** Puts the pillar before letters that took it over from the reference before; the rest of the cell stays. */
function respell({ source, seeAlsoText }: Bullet, { ref, meant }: UnknownReference): Fix | null {
  const cell = typedText(source, 'activities');
  const letters = /\(?([a-z]{1,2})\)?$/i.exec(ref)?.[1];
  if (meant === null || cell === null || letters === undefined) return null;
  const carried = new RegExp(`(?<!\\d ?[-.]? ?)\\( ?${letters} ?\\)`, 'gi');
  const [written, ...others] = [...seeAlsoText.matchAll(carried)];
  const at = cell.indexOf(seeAlsoText);
  if (!written || others.length > 0 || at < 0 || cell.includes(seeAlsoText, at + 1)) return null;
  const from = at + written.index;
  return { from: cell, to: cell.slice(0, from) + meant + cell.slice(from + written[0].length) };
}
