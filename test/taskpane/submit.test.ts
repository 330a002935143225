import { describe, expect, it } from 'vitest';
import type { Connector, StatusRecord, Submission } from '../../src/connector';
import { gatewayStatuses, simulatorStatuses, takenStatus } from '../../src/connector/adapters/spot-gateway/statuses';
import { exampleProfile } from '../../src/profile';
import { readShipments } from '../../src/shipment';
import { createPaneUseCases } from '../../taskpane/use-cases';
import { loadChains } from '../../src/use-cases/dopp-chains';
import { memoryStorage } from '../../taskpane/use-cases/memory-storage';
import { at } from '../support/built-example';
import { readWorkbookSheet } from '../support/read-workbook';
import { WorkbookInMemory } from './workbook-in-memory';

const sheet = 'Отгрузки';
/** Two consignments of the sample; the second gets an error. */
const [sound, faulty] = ['SH-2611-03', 'SH-2611-01'];
const profile = { company: exampleProfile.company, connector: { kind: 'gateway', url: 'https://gateway.example' } };

async function pane(more: Partial<Connector> = {}) {
  const block = await readWorkbookSheet('examples/shipments.xlsx', sheet);
  const rates = await readWorkbookSheet('examples/shipments.xlsx', 'Курсы');
  if (!block || !rates) throw new Error('The sample workbook lacks a sheet');
  const workbook = new WorkbookInMemory(sheet, block.rows.map((row) => [...row]));
  const read = workbook.readSheet.bind(workbook);
  workbook.sheets = () => Promise.resolve([sheet, 'Курсы'].map((name) => ({ name, hidden: false })));
  workbook.readSheet = (name) => (name === 'Курсы' ? Promise.resolve(rates) : read(name));
  const filed: Submission[] = [];
  let record: StatusRecord = { shipment: sound, status: takenStatus };
  const connector: Connector = {
    kind: 'gateway',
    statuses: gatewayStatuses,
    listChanges: () => Promise.resolve({ ok: true, value: { records: filed.length > 0 ? [record] : [], problems: [], cursor: '' } }),
    submit: (items) => {
      for (const item of items) if (!filed.some(({ key }) => key === item.key)) filed.push(item);
      return Promise.resolve({ ok: true, value: items.map(({ key }) => ({ ok: true, key, value: record })) });
    },
    ...more,
  };
  const useCases = createPaneUseCases(workbook, { now: () => at('2026-11-23T10:00') }, memoryStorage(), () =>
    Promise.resolve({ connector, adapter: { kind: 'gateway', title: { ru: 'Шлюз', en: 'Gateway' } } }),
  );
  const request = (asOf: string) => ({ sheet, asOf: at(asOf), profile, signal: { aborted: false }, onProgress: () => undefined });
  const prepare = (asOf = '2026-11-23', keys: readonly string[] = [sound]) =>
    useCases.statuses.prepareSubmission({ ...request(asOf), keys: new Set(keys) });
  return {
    workbook,
    filed,
    prepare,
    file: async (asOf?: string) => {
      const { ready } = await prepare(asOf);
      expect(await useCases.statuses.submit({ sheet, profile }, ready)).toEqual([]);
      return useCases.syncStatuses({ ...request('2026-11-23'), online: true });
    },
    tell: (status: string) => (record = { shipment: sound, status }),
    sync: () => useCases.syncStatuses({ ...request('2026-11-23'), online: true }),
    change: (id: 'goodsName' | 'hsCode', value: string, of = sound) => {
      const shipments = readShipments({ ...block, rows: workbook.rows });
      const line = shipments.consignments.find(({ key }) => key === of)?.lines[0];
      return workbook.writeCells(sheet, [{ cell: shipments.cellOf(line?.row ?? 0, id), value }]);
    },
    addColumns: () => useCases.statuses.addColumns({ sheet, language: 'ru' }),
  };
}

describe('a DOPP is sent', () => {
  it('when its consignment has no error; the other is held back and says why', async () => {
    const { prepare, change } = await pane();
    await change('hsCode', '123', faulty);
    const { ready, held } = await prepare('2026-11-23', [sound, faulty]);
    expect(ready.map(({ key }) => key)).toEqual([sound]);
    expect(ready[0]?.item).toMatchObject({ shipment: sound, document: { format: 'spot-dopp', header: { correction: 0 } } });
    expect(held).toMatchObject([{ key: faulty, why: { text: { ru: /^Ошибок:/ } } }]);
  });

  it('under a key that neither the day nor another press changes', async () => {
    const { prepare } = await pane();
    const keys = await Promise.all(['2026-11-23', '2026-11-24'].map(async (day) => (await prepare(day)).ready[0]?.item.key));
    expect(keys[0]).toBeDefined();
    expect(new Set(keys).size).toBe(1);
  });

  it('once, is noted with its document, and is not offered again while nothing changed', async () => {
    const { file, filed, prepare, workbook } = await pane();
    expect((await file()).outbox).toEqual({ waiting: [], refused: [] });
    expect(filed).toHaveLength(1);
    const [entry] = (await loadChains(workbook)).chains.get(sound) ?? [];
    expect(entry).toMatchObject({ kind: 'primary', filedOn: '2026-11-23T10:00', dopp: { header: { shipment: sound } } });
    expect((await prepare()).held).toMatchObject([{ why: { text: { ru: /^Уже подана/ } } }]);
  });

  it('as a correction once the rows changed', async () => {
    const { file, filed, change } = await pane();
    await file();
    await change('goodsName', 'Томаты свежие, сливовидные');
    await file();
    expect(filed.map(({ document }) => (document['header'] as { correction: number }).correction)).toEqual([0, 1]);
    expect(new Set(filed.map(({ key }) => key)).size).toBe(2);
  });

  it('again unchanged, under a new key, after it was refused', async () => {
    const { file, filed, tell, sync, addColumns } = await pane();
    await addColumns();
    await file();
    tell(simulatorStatuses.rejected);
    await sync();
    await file();
    expect(filed).toHaveLength(2);
    expect(filed[0]?.document).toEqual(filed[1]?.document);
  });

  it('never to a source that takes none', async () => {
    const { prepare } = await pane({ submit: undefined } as never);
    expect((await prepare()).held).toMatchObject([{ why: { text: { ru: /не принимает ДОПП/ } } }]);
  });
});
