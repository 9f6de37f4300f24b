import { rangesOverlap, type Range } from '../../../src/core';
import type { SheetModel } from '../model/sheetModel';
import type { MarkModel } from '../model/sheetParts';
import { SimError } from '../simError';
import { booleanArgument, textArgument, type SimObject } from './simObject';

type Here = (location: string) => Range;

/** The conditional formats of a range: data bars and icon sets. */
export function conditionalFormatsObject(sheet: SheetModel, here: Here): SimObject {
  return {
    type: 'ConditionalFormatCollection',
    methods: {
      ClearAll: () => removeAt(sheet.formats, here('ConditionalFormatCollection.clearAll')),
      Add: (type) => {
        const location = 'ConditionalFormatCollection.add';
        if (type !== 'DataBar' && type !== 'IconSet') throw new SimError('InvalidArgument', location);
        const mark: MarkModel = { range: here(location), settings: { type } };
        sheet.formats.push(mark);
        return conditionalFormatObject(mark);
      },
    },
  };
}

function conditionalFormatObject({ settings }: MarkModel): SimObject {
  const keep = (name: string) => (value: unknown) => {
    settings[name] = value;
  };
  const positive: SimObject = {
    type: 'ConditionalDataBarPositiveFormat',
    setters: {
      FillColor: (value) => {
        if (!/^#[0-9a-f]{6}$/i.test(textArgument(value, 'ConditionalDataBarPositiveFormat.fillColor'))) {
          throw new SimError('InvalidArgument', 'ConditionalDataBarPositiveFormat.fillColor');
        }
        settings.fillColor = value;
      },
      GradientFill: (value) => keep('gradientFill')(booleanArgument(value, 'ConditionalDataBarPositiveFormat')),
    },
  };
  const of = (type: string, object: SimObject) => () => {
    if (settings.type !== type) throw new SimError('InvalidOperation', 'ConditionalFormat');
    return object;
  };
  return {
    type: 'ConditionalFormat',
    ids: () => ({ Id: '1' }),
    navigation: {
      DataBarOrNullObject: () => null,
      DataBar: of('DataBar', {
        type: 'DataBarConditionalFormat',
        navigation: { PositiveFormat: () => positive },
        setters: { LowerBoundRule: keep('lower'), UpperBoundRule: keep('upper') },
      }),
      IconSet: of('IconSet', {
        type: 'IconSetConditionalFormat',
        setters: {
          Style: keep('style'),
          Criteria: (value) => {
            if (!Array.isArray(value) || value.length !== 3) throw new SimError('InvalidArgument', 'IconSet.criteria');
            settings.criteria = value;
          },
        },
      }),
    },
  };
}

/** The check of entries of a range. */
export function dataValidationObject(sheet: SheetModel, here: Here): SimObject {
  const set = (name: string, value: unknown) => {
    const range = here('DataValidation');
    const present = sheet.lists.find((mark) => rangesOverlap(mark.range, range));
    if (present) present.settings[name] = value;
    else sheet.lists.push({ range, settings: { [name]: value } });
  };
  return {
    type: 'DataValidation',
    setters: {
      Rule: (value) => {
        const source = (value as { list?: { source?: unknown } }).list?.source;
        if (typeof source !== 'string' || (!source.startsWith('=') && source.length > 255)) {
          throw new SimError('InvalidArgument', 'DataValidation.rule');
        }
        set('rule', value);
      },
      ErrorAlert: (value) => set('errorAlert', value),
    },
    methods: { Clear: () => removeAt(sheet.lists, here('DataValidation.clear')) },
  };
}

function removeAt(marks: MarkModel[], range: Range): void {
  for (let index = marks.length - 1; index >= 0; index--) {
    if (rangesOverlap(marks[index]!.range, range)) marks.splice(index, 1);
  }
}
