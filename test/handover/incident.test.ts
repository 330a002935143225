import { beforeAll, describe, expect, it } from 'vitest';
import { findForIncident, incidentNote, incidentReport, incidentView } from '../../src/handover';
import { createRegulation } from '../../src/regulation';
import type { Consignment, LineValues } from '../../src/shipment/model';
import { at, builtExample, type BuiltExample } from '../support/built-example';

const { regulation } = createRegulation();
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
  it.each([['482 ABE 13'], ['482АВЕ13'], ['27cda13'], ['SH-2611-01']])('and is found by %s', (typed) => {
    expect(findForIncident(example.sheet, typed).map(({ shipment }) => shipment)).toEqual(['SH-2611-01']);
  });

  it.each([[''], ['   '], ['SH-2611'], ['нет']])('and nothing is found by “%s”', (typed) => {
    expect(findForIncident(example.sheet, typed)).toEqual([]);
  });

  it('the view says what is missing and what to do, with the grounds', () => {
    const view = incidentView(first(), {}, regulation, now);
    expect([view.entry, view.qrPresent, view.differences]).toEqual(['unknown', false, []]);
    expect(view.steps.flatMap(({ ground }) => (ground ? [ground.id] : []))).toEqual(['border.status-must-permit', 'border.no-qr']);
  });

  it('a status permits entry only when it is known to', () => {
    const entry = (doppStatus: string): string => incidentView(first({ doppStatus }), {}, regulation, now).entry;
    expect([entry('Обеспечен'), entry(' обеспечен '), entry('Зарегистрирован')]).toEqual(['permitted', 'permitted', 'not-permitted']);
  });

  it('the papers are compared with the sheet, whatever spaces and letters are typed', () => {
    const right = { truckPlate: '482 аве 13', waybillNumber: '0045121', hsCodes: ['0702 000 000', '0707000509'], grossWeight: '18 860,0' };
    expect(incidentView(first(), right, regulation, now).differences).toEqual([]);
    const wrong = incidentView(first(), { truckPlate: '111AAA13', hsCodes: ['0406909900'], grossWeight: '1' }, regulation, now);
    expect(wrong.differences.map(({ field }) => field.en)).toEqual(['Truck plate', 'HS code', 'Gross weight, kg']);
  });

  it('the report and the note are whole in both languages', () => {
    const view = incidentView(first({ qr: 'https://example.test', doppNumber: '77', doppStatus: 'Обеспечен' }), { truckPlate: '1' }, regulation, now);
    for (const language of ['ru', 'en'] as const) {
      const report = incidentReport(view, 'остановили', now, language);
      expect(report).toContain('SH-2611-01');
      expect(report).not.toMatch(/undefined|\{\w+\}|\[object/);
    }
    expect(incidentNote(view, 'остановили', now)).toBe('27.11.2026 15:00; остановили; Номер тягача: 1 ≠ 482ABE13');
  });
});
