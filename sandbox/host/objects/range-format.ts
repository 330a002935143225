import { invalidArgument } from '../host-error';
import { assertWritable, writeFormat } from '../model/cells';
import { sharedFormat, type FormatName } from '../model/formats';
import { intersection, maxColumns, maxRows } from '../model/rectangle';
import { standardColumnWidth, standardRowHeight, usedRectangle } from '../model/workbook-model';
import { displayText } from '../model/display-text';
import { formatAt } from '../model/formats';
import { valueAt } from '../model/cells';
import type { AreasTarget } from './areas';
import { hostObject, type HostScalar, type HostType } from './define-type';

function painted(name: FormatName): HostScalar<AreasTarget> {
  return {
    get(_state, { sheet, areas }) {
      const found = new Set(areas.map((area) => sharedFormat(sheet.formats, name, area)));
      const [first = null] = found;
      return found.size === 1 ? first : null;
    },
    set(state, { sheet, areas }, value) {
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
        throw invalidArgument(name);
      }
      const colour = name.endsWith('color') && typeof value === 'string' ? value.toUpperCase() : value;
      writeFormat(state, sheet, areas, name, colour);
    },
  };
}

const rangeFill: HostType<AreasTarget> = {
  name: 'RangeFill',
  scalars: { Color: painted('fill.color') },
  methods: {
    Clear(state, { sheet, areas }) {
      writeFormat(state, sheet, areas, 'fill.color', '#FFFFFF');
    },
  },
};

const rangeFont: HostType<AreasTarget> = {
  name: 'RangeFont',
  scalars: {
    Name: painted('font.name'),
    Size: painted('font.size'),
    Color: painted('font.color'),
    Bold: painted('font.bold'),
    Italic: painted('font.italic'),
    Underline: painted('font.underline'),
    Strikethrough: painted('font.strikethrough'),
  },
};

/** One border stands for all sides: enough to see that a table has lines. */
const rangeBorder: HostType<AreasTarget> = {
  name: 'RangeBorder',
  scalars: {
    Style: painted('border.style'),
    Weight: { get: () => 'Thin', set: () => undefined },
    Color: { get: () => '#000000', set: () => undefined },
  },
};

const rangeBorders: HostType<AreasTarget> = {
  name: 'RangeBorderCollection',
  scalars: {},
  item: (_state, target) => hostObject(rangeBorder, target),
  methods: { GetItem: (_state, target) => hostObject(rangeBorder, target) },
};

function columnsOf({ areas }: AreasTarget): readonly number[] {
  return areas.flatMap((area) =>
    Array.from({ length: Math.min(area.columns, maxColumns) }, (_, index) => area.column + index),
  );
}

const rowsOf = ({ areas }: AreasTarget): readonly number[] =>
  areas.flatMap((area) => Array.from({ length: Math.min(area.rows, maxRows) }, (_, index) => area.row + index));

/** The most Excel gives a row, in points. */
const tallestRow = 409.5;

export const rangeFormat: HostType<AreasTarget> = {
  name: 'RangeFormat',
  scalars: {
    HorizontalAlignment: painted('horizontalAlignment'),
    VerticalAlignment: painted('verticalAlignment'),
    WrapText: painted('wrapText'),
    IndentLevel: painted('indentLevel'),
    TextOrientation: painted('textOrientation'),
    RowHeight: {
      get(_state, target) {
        const heights = new Set(rowsOf(target).map((row) => target.sheet.rowHeights.get(row) ?? standardRowHeight));
        const [first = null] = heights;
        return heights.size === 1 ? first : null;
      },
      set(state, target, value) {
        if (typeof value !== 'number' || !(value >= 0 && value <= tallestRow)) throw invalidArgument('rowHeight');
        assertWritable(target.sheet);
        for (const row of rowsOf(target)) target.sheet.rowHeights.set(row, value);
        state.changed({ kind: 'formats', sheetId: target.sheet.id, areas: target.areas, by: 'add-in' });
      },
    },
    ColumnWidth: {
      get(_state, target) {
        const widths = new Set(
          columnsOf(target).map((column) => target.sheet.columnWidths.get(column) ?? standardColumnWidth),
        );
        const [first = null] = widths;
        return widths.size === 1 ? first : null;
      },
      set(state, target, value) {
        if (typeof value !== 'number' || !(value >= 0)) throw invalidArgument('columnWidth');
        assertWritable(target.sheet);
        for (const column of columnsOf(target)) target.sheet.columnWidths.set(column, value);
        state.changed({ kind: 'formats', sheetId: target.sheet.id, areas: target.areas, by: 'add-in' });
      },
    },
  },
  objects: {
    Fill: (_state, target) => hostObject(rangeFill, target),
    Font: (_state, target) => hostObject(rangeFont, target),
    Borders: (_state, target) => hostObject(rangeBorders, target),
  },
  methods: {
    AutofitColumns(state, target) {
      assertWritable(target.sheet);
      const used = usedRectangle(target.sheet);
      for (const area of used ? target.areas : []) {
        const filled = used && intersection(area, used);
        if (!filled) continue;
        for (let column = filled.column; column < filled.column + filled.columns; column += 1) {
          let characters = 1;
          for (let row = filled.row; row < filled.row + filled.rows; row += 1) {
            const format = formatAt(target.sheet.formats, 'numberFormat', row, column);
            const text = displayText(valueAt(target.sheet, row, column), format, state.culture, state.model.date1904);
            characters = Math.max(characters, text.length);
          }
          target.sheet.columnWidths.set(column, (characters * 7 + 5) * 0.75);
        }
      }
      state.changed({ kind: 'formats', sheetId: target.sheet.id, areas: target.areas, by: 'add-in' });
    },
    AutofitRows(state, target) {
      state.changed({ kind: 'formats', sheetId: target.sheet.id, areas: target.areas, by: 'add-in' });
    },
  },
};
