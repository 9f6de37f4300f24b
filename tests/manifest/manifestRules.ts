/** A law of the manifest that its schema does not say: what breaks it, in words. */
export type ManifestRule = (manifest: Document) => string[];

const all = (name: string, within: Document | Element) => [...within.getElementsByTagNameNS('*', name)];
const residOf = (element: Element) => element.getAttribute('resid') ?? '';

/** Which kind of resource each element names. */
const kinds: Readonly<Record<string, string>> = {
  Image: 'Images',
  Runtime: 'Urls',
  FunctionFile: 'Urls',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

const resourcesAreThere: ManifestRule = (manifest) =>
  all('*', manifest)
    .filter((element) => element.hasAttribute('resid'))
    .flatMap((element) => {
      const kind = kinds[element.localName] ?? '';
      const isThere = all(kind, manifest).some((list) => [...list.children].some(({ id }) => id === residOf(element)));
      return isThere ? [] : `${element.localName}: ${kind} has no ${residOf(element)}`;
    });

const resourcesAreUsed: ManifestRule = (manifest) => {
  const used = new Set(all('*', manifest).map(residOf));
  const resources = all('Resources', manifest).flatMap((list) =>
    [...list.children].flatMap((kind) => [...kind.children]),
  );
  return resources.flatMap(({ id }) => (used.has(id) ? [] : `nothing uses ${id}`));
};

const idsAreUnique: ManifestRule = (manifest) => {
  const ids = all('*', manifest).flatMap((element) => element.getAttribute('id') ?? []);
  return repeated(ids).map((id) => `${id} is there twice`);
};

const setsAreUnique: ManifestRule = (manifest) =>
  all('Sets', manifest).flatMap((sets) =>
    repeated(all('Set', sets).map((set) => set.getAttribute('Name') ?? '')).map((name) => `${name} is there twice`),
  );

const hostsAreUnique: ManifestRule = (manifest) =>
  all('Hosts', manifest).flatMap((hosts) =>
    repeated([...hosts.children].map((host) => host.getAttribute('Name') ?? '')).map(
      (name) => `${name} is there twice`,
    ),
  );

const iconsHaveTheNeededSizes: ManifestRule = (manifest) =>
  all('Icon', manifest).flatMap((icon) => {
    const sizes = all('Image', icon).map((image) => image.getAttribute('size') ?? '');
    const missing = ['16', '32', '80'].filter((size) => !sizes.includes(size));
    return [
      ...missing.map((size) => `an icon has no size ${size}`),
      ...repeated(sizes).map((size) => `an icon has size ${size} twice`),
    ];
  });

/** A runtime is shared by what names the same page. */
const runtimeIsOfThePages: ManifestRule = (manifest) => {
  const runtime = all('Runtime', manifest).map(residOf);
  const pages = [...all('FunctionFile', manifest), ...all('SourceLocation', manifest)].filter(residOf);
  const isShared = all('Set', manifest).some((set) => set.getAttribute('Name') === 'SharedRuntime');
  if (runtime.length === 0) return isShared ? ['SharedRuntime is asked for, and there is no runtime'] : [];
  return pages.flatMap((page) => (runtime.includes(residOf(page)) ? [] : `${page.localName} is not of the runtime`));
};

const runtimeLives: ManifestRule = (manifest) =>
  all('Runtime', manifest).flatMap((runtime) =>
    runtime.getAttribute('lifetime') === 'long' ? [] : 'a runtime that is shared lives long',
  );

/** Buttons that call a function need the page that has it. */
const functionsHaveAFile: ManifestRule = (manifest) =>
  all('FunctionName', manifest).length > 0 && all('FunctionFile', manifest).length === 0
    ? ['functions are called, and there is no FunctionFile']
    : [];

function repeated(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))];
}

export const manifestRules: readonly ManifestRule[] = [
  resourcesAreThere,
  resourcesAreUsed,
  idsAreUnique,
  setsAreUnique,
  hostsAreUnique,
  iconsHaveTheNeededSizes,
  runtimeIsOfThePages,
  runtimeLives,
  functionsHaveAFile,
];
