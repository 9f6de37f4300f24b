import { manifestRules } from './manifestRules';
import { taskPaneApp } from './schema/taskPaneApp';
import { validateElement } from './schema/validateElement';

const NAMESPACE = 'http://schemas.microsoft.com/office/appforoffice/1.1';

/** What is wrong with a manifest, in words. Only one that keeps to its schema is asked for the rules beyond. */
export function validateManifest(manifest: Document): string[] {
  const root = manifest.documentElement;
  if (root.localName !== 'OfficeApp' || root.namespaceURI !== NAMESPACE) return ['this is no manifest of version 1.1'];
  const complaints = validateElement(root, taskPaneApp);
  return complaints.length > 0 ? complaints : manifestRules.flatMap((rule) => rule(manifest));
}
