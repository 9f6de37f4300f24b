import { strFromU8, unzipSync } from 'fflate';
import type { WorkbookSnapshot } from '../../src/core';
import { resolveTarget } from '../../src/hosts/xlsx/package/partPaths';
import { readXlsx } from '../../src/hosts/xlsx/xlsxWorkbook';
import { decodeXmlText } from '../../src/hosts/xlsx/xml/xmlText';

/** What a presentation says, read from its bytes. */
export interface ReadSlide {
  /** The texts of shapes that are no tables, in their order. */
  readonly texts: readonly string[];
  /** Each a list of rows. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly charts: readonly ReadSlideChart[];
  readonly notes: readonly string[];
  readonly xml: string;
}

export interface ReadSlideChart {
  readonly description: string;
  readonly xml: string;
  readonly bytes: Uint8Array;
  /** The workbook it carries. */
  readonly workbook: WorkbookSnapshot;
}

/** The slides of a .pptx file in their order. */
export function readSlides(bytes: Uint8Array): readonly ReadSlide[] {
  const parts = unzipSync(bytes);
  const count = Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
  return Array.from({ length: count }, (_, index) => readSlide(parts, `ppt/slides/slide${index + 1}.xml`));
}

function readSlide(parts: Record<string, Uint8Array>, path: string): ReadSlide {
  const xml = strFromU8(parts[path]!);
  const related = relatedParts(parts, path);
  const shapes = [...xml.matchAll(/<p:sp>.*?<\/p:sp>/gs)].map(([shape]) => textOf(shape));
  const frames = [...xml.matchAll(/<p:graphicFrame>.*?<\/p:graphicFrame>/gs)].map(([frame]) => frame);
  const notes = [...related.values()].find((target) => target.includes('notesSlide'));
  return {
    texts: shapes,
    tables: frames.filter((frame) => frame.includes('<a:tbl>')).map(readTable),
    charts: frames
      .filter((frame) => frame.includes('<c:chart '))
      .map((frame) => readChart(parts, frame, related.get(/r:id="([^"]+)"/.exec(frame)![1]!)!)),
    notes: notes === undefined ? [] : notesIn(strFromU8(parts[notes]!)),
    xml,
  };
}

function readTable(frame: string): string[][] {
  return [...frame.matchAll(/<a:tr .*?<\/a:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<a:tc>.*?<\/a:tc>/gs)].map(([cell]) => textOf(cell)),
  );
}

function readChart(parts: Record<string, Uint8Array>, frame: string, path: string): ReadSlideChart {
  const [book] = relatedParts(parts, path).values();
  const bytes = parts[book!]!;
  const description = decodeXmlText(/descr="([^"]*)"/.exec(frame)![1]!);
  return { description, xml: strFromU8(parts[path]!), bytes, workbook: readXlsx(bytes, '').snapshot };
}

/** Paths by relationship. */
function relatedParts(parts: Record<string, Uint8Array>, path: string): Map<string, string> {
  const slash = path.lastIndexOf('/');
  const rels = parts[`${path.slice(0, slash)}/_rels/${path.slice(slash + 1)}.rels`];
  const entries = [...(rels ? strFromU8(rels) : '').matchAll(/<Relationship [^>]*>/g)].map(([entry]) => entry);
  return new Map(
    entries.map((entry) => [/Id="([^"]+)"/.exec(entry)![1]!, resolveTarget(path, /Target="([^"]+)"/.exec(entry)![1]!)]),
  );
}

function notesIn(xml: string): string[] {
  const body = /<p:sp>(?:(?!<\/p:sp>).)*type="body".*?<\/p:sp>/s.exec(xml)![0];
  return textOf(body).split('\n');
}

/** Paragraphs as lines. */
function textOf(xml: string): string {
  const paragraphs = [...xml.matchAll(/<a:p>.*?<\/a:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>|<a:br\b/g)].map((match) => decodeXmlText(match[1] ?? '\n')).join(''),
  );
  return paragraphs.join('\n');
}
