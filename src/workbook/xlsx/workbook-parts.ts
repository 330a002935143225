import type { SheetInfo } from '../port';
import { damaged } from './archive';
import type { XmlReader, XmlTag } from './xml-scanner';

export interface Relationship {
  readonly id: string;
  /** Last step of the relationship's type, `worksheet`; the same in transitional and strict files. */
  readonly kind: string;
  readonly target: string;
}

/** Reads a `.rels` part. */
export class RelationshipsReader implements XmlReader {
  readonly relationships: Relationship[] = [];

  open(name: string, tag: XmlTag): void {
    if (name !== 'Relationship' || tag.attribute('TargetMode') === 'External') return;
    const type = tag.attribute('Type') ?? '';
    this.relationships.push({
      id: tag.attribute('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: tag.attribute('Target') ?? '',
    });
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

  open(name: string, tag: XmlTag): void {
    if (name === 'workbookPr') this.date1904 = ['1', 'true'].includes(tag.attribute('date1904') ?? '');
    else if (name === 'workbookView') this.activeTab = Number(tag.attribute('activeTab') ?? 0);
    else if (name === 'sheet') {
      const state = tag.attribute('state');
      this.sheets.push({
        name: tag.attribute('name') ?? '',
        hidden: state === 'hidden' || state === 'veryHidden',
        relationship: relationshipId(tag),
      });
    }
  }

  close(): void {
    // Everything stands in attributes.
  }
}

/** `r:id` by whatever prefix; the sheet's own `sheetId` does not end in `:id`. */
function relationshipId(tag: XmlTag): string {
  const id = tag.attribute('id');
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
