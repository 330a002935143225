import type { SheetInfo } from '../port';
import { damaged } from './faults';
import type { XmlReader } from './xml-part';

type Attributes = Readonly<Record<string, string>>;

export interface Relationship {
  readonly id: string;
  /** Last step of the relationship's type, `worksheet`; the same in transitional and strict files. */
  readonly kind: string;
  readonly target: string;
}

/** Reads a `.rels` part. */
export class RelationshipsReader implements XmlReader {
  readonly relationships: Relationship[] = [];

  open(name: string, { Id = '', Type = '', Target = '', TargetMode }: Attributes): void {
    if (name !== 'Relationship' || TargetMode === 'External') return;
    this.relationships.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), target: Target });
  }

  close(): void {
    // Everything stands in attributes.
  }
}

export interface ListedSheet extends SheetInfo {
  readonly relationship: string;
}

/** Reads `workbook.xml`: the sheets in their order and the date system. */
export class WorkbookReader implements XmlReader {
  readonly sheets: ListedSheet[] = [];
  date1904 = false;
  activeTab = 0;

  open(name: string, attributes: Attributes): void {
    if (name === 'workbookPr') this.date1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
    else if (name === 'workbookView') this.activeTab = Number(attributes['activeTab'] ?? 0);
    else if (name === 'sheet') {
      const { name: sheet = '', state } = attributes;
      const hidden = state === 'hidden' || state === 'veryHidden';
      this.sheets.push({ name: sheet, hidden, relationship: relationshipId(attributes) });
    }
  }

  close(): void {
    // Everything stands in attributes.
  }
}

/** `r:id` by whatever prefix. */
function relationshipId(attributes: Attributes): string {
  const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
  if (id === undefined) throw damaged('xml', 'a sheet without a part');
  return id;
}

/** Part name of a relationship's target, seen from the part that holds the relationship. */
export function resolveTarget(fromPart: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = fromPart.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Name of the part that holds a part's relationships. */
export function relationshipsPart(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}
