import { bulletFinding } from '../bulletFinding';
import { modelRule } from '../rule';

/** A bullet refers to other actions than the one it stands under. */
export const seeAlsoNamesAnotherAction = modelRule(['see-also-self'], ({ workplan }) =>
  (workplan?.bullets ?? []).flatMap((bullet) => {
    const { ref } = bullet.action;
    return ref !== null && bullet.seeAlso.refs.includes(ref)
      ? [bulletFinding('see-also-self', bullet, { action: ref })]
      : [];
  }),
);
