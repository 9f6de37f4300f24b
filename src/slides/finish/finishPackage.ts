import { strToU8, unzipSync, zipSync, strFromU8 } from 'fflate';
import { formatIsoDay, type Day } from '../../core';
import type { PlacedChart } from '../layout/slidePage';
import { buildSlideChart } from './buildSlideChart';
import { finishPart } from './finishPart';

/** Parts of a file by their path. */
type Parts = Record<string, Uint8Array>;

const CONTENT_TYPES = '[Content_Types].xml';

/**
 * Finishes the file that the library wrote: charts get their figures, texts their paragraphs, and what depends on the
 * time, on chance or on files made before becomes fixed.
 * @param charts in the order in which they were drawn.
 */
export function finishPackage(bytes: Uint8Array, charts: readonly PlacedChart[], asOf: Day): Uint8Array {
  const parts = numberCharts(readParts(bytes));
  charts.forEach((chart, index) => {
    const files = buildSlideChart(chart);
    parts[`ppt/charts/chart${index + 1}.xml`] = strToU8(files.chart);
    parts[`ppt/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`] = files.workbook;
  });
  for (const [path, part] of Object.entries(parts)) {
    if (/\.(?:xml|rels)$/.test(path)) parts[path] = strToU8(finishPart(path, strFromU8(part), formatIsoDay(asOf)));
  }
  parts[CONTENT_TYPES] = strToU8(withoutMissing(strFromU8(parts[CONTENT_TYPES]!), parts));
  return writeParts(parts);
}

/** Folders are no parts. */
function readParts(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')));
}

/** The library counts the charts of all files it has made: they are numbered from 1 again. */
function numberCharts(parts: Parts): Parts {
  const numbers = Object.keys(parts).flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? []);
  const before = Math.min(...numbers.map(Number)) - 1;
  if (numbers.length === 0 || before === 0) return parts;
  const renumbered = (text: string) =>
    text.replace(
      /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(?=\.x)/g,
      (_, name: string, number: string) => {
        return `${name}${Number(number) - before}`;
      },
    );
  return Object.fromEntries(
    Object.entries(parts).map(([path, part]) => {
      const refers = path.endsWith('.rels') || path === CONTENT_TYPES;
      return [renumbered(path), refers ? strToU8(renumbered(strFromU8(part))) : part];
    }),
  );
}

/** The library names parts that it does not write. */
function withoutMissing(contentTypes: string, parts: Parts): string {
  return contentTypes.replace(/\s*<Override PartName="\/([^"]+)"[^>]*>/g, (entry, path: string) =>
    path in parts ? entry.trimStart() : '',
  );
}

/** In the order of their paths, with the earliest time a zip can state. */
function writeParts(parts: Parts): Uint8Array {
  const paths = Object.keys(parts).sort((a, b) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(paths.map((path) => [path, parts[path]!])), {
    mtime: new Date(1980, 0, 1),
    level: 6,
  });
}
