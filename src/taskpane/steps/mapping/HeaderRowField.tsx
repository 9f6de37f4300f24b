import type { HeaderRow } from '../../../core';
import { Choice } from '../../components/Choice';
import { mappingText } from '../../words/copy';
import type { MappingProps } from './mappingProps';

interface HeaderRowFieldProps extends MappingProps {
  readonly rows: readonly HeaderRow[];
}

/** Which row holds the headers, by what stands in it. */
export function HeaderRowField({ block, rows, isBusy, onChange }: HeaderRowFieldProps) {
  const options = rows.map(({ row, words }) => ({
    value: String(row),
    words: words === '' ? mappingText.blankRow(row) : mappingText.headerRowOption(row, words),
  }));
  return (
    <Choice
      label={mappingText.headerRow}
      value={String(block.headerRow)}
      options={options}
      isBusy={isBusy}
      onChoose={(value) => onChange({ kind: 'headerRow', row: Number(value) })}
    />
  );
}
