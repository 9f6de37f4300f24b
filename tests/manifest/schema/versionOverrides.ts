import { one, optional, several, type ElementRule } from './elementRule';
import {
  address,
  culture,
  imageAddress,
  longText,
  oneOf,
  resourceId,
  setVersion,
  shortText,
  size,
  type ValueKind,
} from './values';

/** Version overrides 1.0 of a task pane add-in: its buttons and its runtime. */

const reference: ElementRule = { attributes: { resid: resourceId } };
const bool: ElementRule = { text: oneOf('true', 'false') };

const icon: ElementRule = {
  children: [several('bt:Image', { attributes: { size, resid: resourceId } })],
};

const action: ElementRule = {
  attributes: { 'xsi:type': oneOf('ShowTaskpane', 'ExecuteFunction') },
  types: {
    ShowTaskpane: {
      children: [
        optional('TaskpaneId', { text: shortText }),
        one('SourceLocation', reference),
        optional('Title', reference),
      ],
    },
    ExecuteFunction: { children: [one('FunctionName', { text: longText })] },
  },
};

const button: ElementRule = {
  attributes: { 'xsi:type': oneOf('Button'), id: shortText },
  children: [
    optional('OverriddenByRibbonApi', bool),
    one('Label', reference),
    one('Supertip', { children: [one('Title', reference), one('Description', reference)] }),
    one('Icon', icon),
    one('Action', action),
    optional('Enabled', bool),
  ],
};

/** A tab of Office's own takes one group of an add-in, and a group six controls. */
const officeTab: ElementRule = {
  attributes: { id: shortText },
  children: [
    one('Group', {
      attributes: { id: shortText },
      children: [
        optional('OverriddenByRibbonApi', bool),
        one('Label', reference),
        one('Icon', icon),
        several('Control', button, 6),
      ],
    }),
  ],
};

const desktop: ElementRule = {
  children: [
    optional('GetStarted', {
      children: [one('Title', reference), one('Description', reference), one('LearnMoreUrl', reference)],
    }),
    optional('FunctionFile', reference),
    several('ExtensionPoint', {
      attributes: { 'xsi:type': oneOf('PrimaryCommandSurface') },
      children: [one('OfficeTab', officeTab)],
    }),
  ],
};

const host: ElementRule = {
  attributes: { 'xsi:type': oneOf('Workbook') },
  children: [
    optional('Runtimes', {
      children: [
        one('Runtime', { attributes: { resid: resourceId }, optionalAttributes: { lifetime: oneOf('short', 'long') } }),
      ],
    }),
    optional('DesktopFormFactor', desktop),
  ],
};

/** A resource in the language of the manifest, and in others. */
function resource(value: ValueKind): ElementRule {
  return {
    attributes: { id: resourceId, DefaultValue: value },
    children: [{ ...optional('bt:Override', { attributes: { Locale: culture, Value: value } }), max: Infinity }],
  };
}

const resources: ElementRule = {
  children: [
    optional('bt:Images', { children: [several('bt:Image', resource(imageAddress))] }),
    optional('bt:Urls', { children: [several('bt:Url', resource(address))] }),
    optional('bt:ShortStrings', { children: [several('bt:String', resource(shortText))] }),
    optional('bt:LongStrings', { children: [several('bt:String', resource(longText))] }),
  ],
};

const sets: ElementRule = {
  optionalAttributes: { DefaultMinVersion: setVersion },
  children: [several('bt:Set', { attributes: { Name: shortText }, optionalAttributes: { MinVersion: setVersion } })],
};

export const versionOverrides: ElementRule = {
  attributes: { 'xsi:type': oneOf('VersionOverridesV1_0') },
  children: [
    optional('Description', reference),
    optional('Requirements', { children: [one('bt:Sets', sets)] }),
    one('Hosts', { children: [one('Host', host)] }),
    one('Resources', resources),
  ],
};
