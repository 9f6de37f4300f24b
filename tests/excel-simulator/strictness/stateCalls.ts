import { readOnly, tooNew, wrong, type WrongCall } from './wrongCall';

/** Wrong custom XML parts. */
export const stateCalls: readonly [WrongCall, ...WrongCall[]] = [
  wrong('what is no XML', 'InvalidArgument', ({ workbook }) => workbook.customXmlParts.add('text')),
  wrong('a part that is not there', 'ItemNotFound', ({ workbook }) => workbook.customXmlParts.getItem('Gone').delete()),
  wrong(
    'a part in a workbook that is read-only',
    'AccessDenied',
    ({ workbook }) => workbook.customXmlParts.add('<state/>'),
    { meanwhile: readOnly },
  ),
  wrong(
    'changing a part of a workbook that is read-only',
    'AccessDenied',
    ({ workbook }, simulator) => workbook.customXmlParts.getItem(simulator.workbook.parts[0]!.id).delete(),
    { meanwhile: readOnly },
  ),
  tooNew('custom XML parts', '1.4', ({ workbook }) => workbook.customXmlParts.add('<state/>')),
];
