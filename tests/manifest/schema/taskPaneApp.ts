import { one, optional, several, type ElementRule } from './elementRule';
import {
  address,
  culture,
  imageAddress,
  longText,
  oneOf,
  setVersion,
  shortText,
  uuid,
  version,
  type ValueKind,
} from './values';
import { versionOverrides } from './versionOverrides';

/**
 * A task pane add-in by version 1.1 of the manifest's schema, as far as this one needs it: order, what must be there,
 * values and lengths (definition: the schemas of office/appforoffice/1.1, taskpaneappversionoverrides and
 * officeappbasictypes/1.0 in MS-OWEMXML). Icons and the page of support are needed by stores, not by the schema.
 */

/** A value in the language of the manifest, and in others. */
function setting(value: ValueKind): ElementRule {
  return {
    attributes: { DefaultValue: value },
    children: [{ ...optional('Override', { attributes: { Locale: culture, Value: value } }), max: Infinity }],
  };
}

const sets: ElementRule = {
  optionalAttributes: { DefaultMinVersion: setVersion },
  children: [several('Set', { attributes: { Name: shortText }, optionalAttributes: { MinVersion: setVersion } })],
};

const permissions = oneOf('Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument');

export const taskPaneApp: ElementRule = {
  attributes: { 'xsi:type': oneOf('TaskPaneApp') },
  children: [
    one('Id', { text: uuid }),
    one('Version', { text: version }),
    one('ProviderName', { text: shortText }),
    one('DefaultLocale', { text: culture }),
    one('DisplayName', setting(shortText)),
    one('Description', setting(longText)),
    one('IconUrl', setting(imageAddress)),
    one('HighResolutionIconUrl', setting(imageAddress)),
    one('SupportUrl', setting(address)),
    optional('AppDomains', { children: [several('AppDomain', { text: address })] }),
    one('Hosts', { children: [several('Host', { attributes: { Name: oneOf('Workbook') } })] }),
    optional('Requirements', { children: [one('Sets', sets)] }),
    one('DefaultSettings', { children: [one('SourceLocation', setting(address))] }),
    one('Permissions', { text: permissions }),
    optional('VersionOverrides', versionOverrides),
    optional('ExtendedOverrides', { attributes: { Url: address }, optionalAttributes: { ResourcesUrl: address } }),
  ],
};
