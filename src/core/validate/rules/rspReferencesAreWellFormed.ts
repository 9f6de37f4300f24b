import { makeFinding } from '../../findings/makeFinding';
import { placeOf } from '../../model/source';
import { actionRule } from '../rule';

/** An action cites the RSP in a form that can be read, or says that it is the office's own. */
export const rspReferencesAreWellFormed = actionRule(['rsp-reference-malformed'], ({ rsp, source }) =>
  rsp.kind === 'malformed'
    ? makeFinding('rsp-reference-malformed', placeOf(source, 'rspReference'), { value: rsp.text })
    : null,
);
