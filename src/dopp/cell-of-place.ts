import type { ColumnId } from '../shipment/columns';
import type { Consignment, ShipmentSheet } from '../shipment/model';
import { documentKinds, doppFields } from './fields';
import type { Dopp } from './model';

/** The cell a value of a DOPP came from. */
export interface ValueCell {
  readonly row: number;
  readonly column: ColumnId;
  readonly cell: string;
}

/**
 * The cell of the sheet behind a place in the model, `goods.2.hsCode` or `vehicle.truckPlate`; undefined for a
 * value that no single cell holds (totals, the company's own data).
 */
export function cellOfPlace(place: string, dopp: Dopp, consignment: Consignment, sheet: ShipmentSheet): ValueCell | undefined {
  const [section = '', ...rest] = place.split('.');
  if (section === 'goods') {
    const line = consignment.lines[Number(rest[0])];
    if (!line) return undefined;
    if (rest[1] === 'documents') {
      const index = Number(rest[2]);
      const column = documentColumn(dopp.goods[Number(rest[0])]?.documents[index]?.kind, rest[3]);
      return column && at(line.row, column, sheet);
    }
    const key = rest.slice(1).filter((part) => !/^\d+$/.test(part)).join('.');
    const column = key === '' ? 'goodsName' : columnOf(section, key);
    return column && at(line.row, column, sheet);
  }
  const column =
    section === 'documents'
      ? documentColumn(dopp.documents[Number(rest[0])]?.kind ?? kindOf(rest[0]), rest[1])
      : columnOf(section, rest.join('.'));
  if (!column) return undefined;
  const document = section === 'documents' ? dopp.documents[Number(rest[0])] : undefined;
  const line =
    consignment.lines.find(({ own }) =>
      document ? own[documentKinds[document.kind].number] === document.number : own[column] !== undefined,
    ) ?? consignment.lines[0];
  return line && at(line.row, column, sheet);
}

function at(row: number, column: ColumnId, sheet: ShipmentSheet): ValueCell {
  return { row, column, cell: sheet.cellOf(row, column) };
}

function columnOf(section: string, key: string): ColumnId | undefined {
  return doppFields.find((field) => field.section === section && field.key === key)?.column;
}

/** A document that is missing is named by its kind, `documents.contract`. */
function kindOf(name: string | undefined): keyof typeof documentKinds | undefined {
  return name !== undefined && Object.hasOwn(documentKinds, name) ? (name as keyof typeof documentKinds) : undefined;
}

function documentColumn(kind: keyof typeof documentKinds | undefined, part: string | undefined): ColumnId | undefined {
  return kind && documentKinds[kind][part === 'date' ? 'date' : 'number'];
}
