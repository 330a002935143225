import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  directBankXml,
  outputFileName,
  paymentFormTable,
  paymentQr,
  paymentRegister,
  preparePaymentOrders,
  problemText,
  writeClientBankExchange,
  type PaymentGrouping,
  type PreparedPayments,
} from '../../src/payments';
import type { CompanyProfile } from '../../src/profile';
import { calendarDate, moneyText, type DateTime } from '../../src/values';
import { dueOf, payerWith, regulationOf, type Row } from './support';

/**
 * One folder per case. `input.json` holds rows, company and settings; every `expected.*` beside it is
 * compared byte by byte with what is made of them. `SPOT_GOLDEN=write` writes the expected files anew:
 * read the difference before you keep it.
 */
interface Input {
  readonly rows: readonly Row[];
  readonly company?: Partial<CompanyProfile>;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly date: string;
  readonly createdOn: string;
  readonly grouping?: PaymentGrouping;
  readonly firstNumber?: number;
  readonly usedNumbers?: readonly number[];
  readonly includeOrdered?: boolean;
}

const folder = fileURLToPath(new URL('../cases/payments/', import.meta.url));
const cases = readdirSync(folder).sort();

function prepared(input: Input): PreparedPayments {
  const { company = {}, parameters = {}, date, rows, ...request } = input;
  const profile = payerWith(company, parameters);
  const regulation = regulationOf(profile);
  const { sheet, consignments } = dueOf(rows, { profile, asOf: date });
  return preparePaymentOrders(consignments, { ...request, regulation, profile, sheet, date: calendarDate(date) });
}

/** Every file a case makes, by name. */
function filesOf(input: Input): ReadonlyMap<string, Uint8Array> {
  const result = prepared(input);
  const { orders } = result;
  const createdOn = input.createdOn as DateTime;
  const files = new Map<string, Uint8Array>([['expected.json', json(summary(result))]]);
  if (orders.length === 0) return files;
  const exchange = writeClientBankExchange(orders, { createdOn });
  if (exchange.ok) files.set(`expected.${outputFileName('payments.txt', result)}`, exchange.bytes);
  for (const order of orders) {
    const qr = paymentQr(order);
    if (qr) files.set(`expected.qr-${order.number}.txt`, qr.bytes);
  }
  const [first] = orders;
  if (first) {
    const id = '00000000-0000-4000-8000-000000000017';
    files.set('expected.direct-bank.xml', Buffer.from(directBankXml(first, { id, createdOn })));
    files.set('expected.form.json', json(paymentFormTable(first)));
  }
  files.set('expected.register.json', json(paymentRegister(orders, 'ru')));
  return files;
}

function summary(result: PreparedPayments): object {
  return {
    total: moneyText(result.total),
    sample: result.sample,
    nextNumber: result.nextNumber ?? null,
    consignments: result.consignments,
    orders: result.orders.map(({ number, amount, purpose, parts, payBy, doubts }) => ({
      number,
      amount: moneyText(amount),
      purpose,
      payBy: payBy ?? null,
      consignments: parts.map(({ consignment }) => consignment),
      doubtfulFields: doubts.map(({ field }) => field),
    })),
    problems: result.problems.map((problem) => ({
      code: problem.code,
      severity: problem.severity,
      cell: problem.cell ?? null,
      setting: problem.setting ?? null,
      ru: problemText(problem, 'ru'),
      en: problemText(problem, 'en'),
    })),
  };
}

function json(value: object): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}

describe('the files made of a case', () => {
  it.each(cases)('%s are the expected ones, byte by byte', (name) => {
    const input = JSON.parse(readFileSync(join(folder, name, 'input.json'), 'utf8')) as Input;
    const files = filesOf(input);
    const expected = readdirSync(join(folder, name)).filter((file) => file.startsWith('expected.'));
    if (process.env['SPOT_GOLDEN'] === 'write')
      for (const [file, bytes] of files) writeFileSync(join(folder, name, file), bytes);
    else expect([...files.keys()].sort()).toEqual(expected.sort());
    for (const [file, bytes] of files) {
      const path = join(folder, name, file);
      const wanted = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
      if (!wanted.equals(bytes)) expect(Buffer.from(bytes).toString('latin1'), file).toBe(wanted.toString('latin1'));
    }
  });
});
