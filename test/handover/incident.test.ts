import { beforeAll, describe, expect, it } from 'vitest';
import {
  findForIncident,
  incidentNote,
  incidentRecord,
  incidentReport,
  incidentView,
  nearForIncident,
  reportText,
  type IncidentRecord,
  type IncidentView,
  type PaperField,
} from '../../src/handover';
import { exampleProfile, readProfile } from '../../src/profile';
import { createRegulation } from '../../src/regulation';
import type { Consignment, LineValues } from '../../src/shipment/model';
import { fillText } from '../../src/values';
import { at, builtExample, type BuiltExample } from '../support/built-example';

const { regulation } = createRegulation();
const { profile } = readProfile(exampleProfile);
const now = at('2026-11-27T15:00');
let example: BuiltExample;
beforeAll(async () => {
  example = await builtExample();
});

const first = (values: Partial<LineValues> = {}): Consignment => {
  const [consignment] = example.sheet.consignments;
  if (!consignment) throw new Error('The sample workbook has consignments');
  return { ...consignment, values: { ...consignment.values, ...values } };
};

describe('a truck is stopped', () => {
  it.each([['482 ABE 13'], ['482АВЕ13'], ['27cda13'], ['SH-2611-01'], ['sh 2611 01']])('and is found by %s', (typed) => {
    expect(findForIncident(example.sheet, typed).map(({ shipment }) => shipment)).toEqual(['SH-2611-01']);
  });

  it.each([[''], ['   '], ['SH-2611'], ['нет']])('and nothing is found by “%s”', (typed) => {
    expect(findForIncident(example.sheet, typed)).toEqual([]);
  });

  it('numbers that contain what was typed are offered, not taken', () => {
    expect(nearForIncident(example.sheet, '2611-0').length).toBeGreaterThan(1);
    expect(nearForIncident(example.sheet, '482').map(({ shipment }) => shipment)).toEqual(['SH-2611-01']);
    expect(nearForIncident(example.sheet, '2')).toEqual([]);
  });

  it('the view says what is missing and what to do, with the grounds', () => {
    const view = incidentView(first(), {}, { regulation, now });
    expect([view.entry, view.qrPresent, view.differences]).toEqual(['unknown', false, []]);
    expect(view.steps.map(({ id }) => id)).toEqual(['noDopp', 'statusUnknown', 'noQr', 'log']);
    expect(view.steps.flatMap(({ ground }) => (ground ? [ground.id] : []))).toEqual(['border.status-must-permit', 'border.no-qr']);
  });

  it('a status permits entry only when it is known to', () => {
    const entry = (doppStatus: string): string => incidentView(first({ doppStatus }), {}, { regulation, now }).entry;
    expect([entry('Обеспечен'), entry(' обеспечен '), entry('Зарегистрирован')]).toEqual(['permitted', 'permitted', 'not-permitted']);
  });

  it('an order to leave tells by when', () => {
    const [step] = incidentView(first(), {}, { regulation, now, orderedToLeave: true }).steps;
    expect(step && fillText(step.text, 'ru', step.data)).toContain('до 27.11.2026 18:00');
  });

  it('asks for the ground when nothing is wrong', () => {
    const right = first({ qr: 'https://example.test', doppNumber: '77', doppStatus: 'Обеспечен', handedOver: now });
    expect(incidentView(right, {}, { regulation, now }).steps.map(({ id }) => id)).toEqual(['allRight', 'log']);
  });

  const agreeing = [
    ['truckPlate', '482 аве 13'],
    ['trailerPlate', '27-cda-13'],
    ['waybillNumber', '№ 0045121'],
    ['invoiceNumber', 'kz1187'],
    ['invoiceNumber', 'КZ-1187'],
    ['contractNumber', 'та 12 26'],
    ['specificationNumber', '31'],
    ['hsCodes', '0702 000 000, 0707000509'],
    ['grossWeight', '18 860,0'],
    ['grossWeight', '18860 кг'],
    ['netWeight', '17400'],
  ] as const satisfies readonly (readonly [PaperField, string])[];
  it.each(agreeing)('%s “%s” agrees with the sheet, whatever spaces and letters are typed', (field, typed) => {
    const view = incidentView(first(), { [field]: typed }, { regulation, now });
    expect([view.differences, view.notCompared, view.agreed]).toEqual([[], [], [field]]);
  });

  const differing = [
    ['truckPlate', '111AAA13', '482ABE13'],
    ['waybillNumber', '45121', '0045121'],
    ['hsCodes', '0702000000, 0406909900', '0702000000, 0707000509'],
    ['grossWeight', '1', '18860'],
    ['grossWeight', 'много', '18860'],
  ] as const satisfies readonly (readonly [PaperField, string, string])[];
  it.each(differing)('%s “%s” differs from %s', (field, papers, sheet) => {
    expect(incidentView(first(), { [field]: papers }, { regulation, now }).differences).toEqual([{ field, papers, sheet }]);
  });

  it('what the sheet cannot tell is kept apart', () => {
    const { differences, notCompared, steps } = incidentView(first(), { packages: '33' }, { regulation, now });
    expect([differences, notCompared]).toEqual([[], [{ field: 'packages', papers: '33' }]]);
    expect(steps.map(({ id }) => id)).toContain('notComparable');
  });
});

describe('the record of an incident', () => {
  const view = (): IncidentView =>
    incidentView(first({ qr: 'https://example.test', doppNumber: '77', doppStatus: 'Обеспечен' }), { truckPlate: '1', packages: '33' }, { regulation, now });
  const record = (): IncidentRecord => incidentRecord(view(), { id: '1', at: now, sheet: 'S', what: ' остановили ', remark: '' });

  it('makes a report that is whole in both languages and holds no instruction to ourselves', () => {
    for (const language of ['ru', 'en'] as const) {
      const text = reportText(incidentReport(record(), profile, language));
      for (const part of ['SH-2611-01', '482ABE13', 'остановили', '+7 495 555-01-01']) expect(text).toContain(part);
      expect(text).not.toMatch(/undefined|\{\w+\}|\[object|журнал|Log the incident/);
    }
  });

  it('makes the line of the sheet’s incident column', () => {
    expect(incidentNote(record())).toBe('27.11.2026 15:00; остановили; Номер тягача: 1 ≠ 482ABE13');
  });
});
