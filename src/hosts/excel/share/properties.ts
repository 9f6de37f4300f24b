/** Document properties, by what Excel calls them in its own list. */
const LABELS = {
  author: 'Author',
  lastAuthor: 'Last modified by',
  title: 'Title',
  subject: 'Subject',
  keywords: 'Tags',
  comments: 'Comments',
  category: 'Category',
  manager: 'Manager',
  company: 'Company',
} as const;

type Name = keyof typeof LABELS;

/** Asks for the document properties of a workbook, those the office made up too: ExcelApi 1.7. */
export function queueProperties({ properties }: Excel.Workbook): Excel.DocumentProperties {
  properties.load(Object.keys(LABELS).join(','));
  properties.custom.load('items/key');
  return properties;
}

/** The names of the loaded properties that are filled in; never what they hold. */
export function listProperties(properties: Excel.DocumentProperties): readonly string[] {
  const names = Object.keys(LABELS) as Name[];
  return [
    ...names.flatMap((name) => (properties[name].trim() === '' ? [] : LABELS[name])),
    ...properties.custom.items.map(({ key }) => `“${key}”`),
  ];
}
