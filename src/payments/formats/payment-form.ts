/**
 * The printed payment order, form 0401060, as cells of a grid: the model a sheet, a page or a PDF is drawn
 * from. Texts of the form are Russian in every language of the product: it is a Russian document.
 */
import { moneyText, momentText } from '../../values';
import { amountInWords } from '../amount-in-words';
import { bankLine, type OrderParty, type PaymentOrderFields } from '../order';
import type { PaymentTable } from '../table';

/** One box of the form. Rows and columns count from 1; `rows` and `columns` are how many it spans. */
export interface FormCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
  /** Number of the field the box shows; a caption has none. */
  readonly field?: string;
  readonly border: boolean;
}

export interface PaymentForm {
  /** Name for a sheet: the order's number. */
  readonly sheet: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  readonly rows: number;
  readonly cells: readonly FormCell[];
}

const widths = [18, 16, 8, 12, 10, 8, 12, 14] as const;

/** The form of one order, with the amount in words. */
export function paymentForm(order: PaymentOrderFields): PaymentForm {
  const { payer, payee, budget } = order;
  const cells: FormCell[] = [
    caption(1, 1, 2, 'Поступ. в банк плат.'),
    caption(1, 3, 3, 'Списано со сч. плат.'),
    box(1, 8, 1, 'form', '0401060'),
    caption(2, 1, 3, `ПЛАТЕЖНОЕ ПОРУЧЕНИЕ № ${order.number}`),
    box(2, 4, 2, '4', momentText(order.date, 'ru')),
    box(2, 6, 2, '5', ''),
    box(2, 8, 1, '101', budget.status),
    caption(3, 1, 1, 'Сумма прописью'),
    box(3, 2, 7, '6', amountText(order)),
    ...partyRows(4, payer, ['60', '102', '8', '9'], 'Плательщик', {
      caption: 'Сумма',
      field: '7',
      text: moneyOnForm(order),
    }),
    ...bankRows(6, payer, ['10', '11', '12'], 'Банк плательщика'),
    ...bankRows(8, payee, ['13', '14', '15'], 'Банк получателя'),
    ...partyRows(10, payee, ['61', '103', '16', '17'], 'Получатель'),
    caption(12, 1, 1, 'Вид оп.'),
    box(12, 2, 1, '18', order.operation),
    caption(12, 3, 1, 'Наз. пл.'),
    box(12, 4, 1, '20', ''),
    caption(12, 5, 1, 'Очер. плат.'),
    box(12, 6, 1, '21', order.priority),
    caption(12, 7, 1, 'Код'),
    box(12, 8, 1, '22', order.code),
    box(13, 1, 2, '104', budget.kbk),
    box(13, 3, 1, '105', budget.oktmo),
    box(13, 4, 1, '106', budget.ground),
    box(13, 5, 1, '107', budget.period),
    box(13, 6, 1, '108', budget.documentNumber),
    box(13, 7, 1, '109', budget.documentDate),
    box(13, 8, 1, '110', budget.kind),
    box(14, 1, 8, '24', order.purpose),
    caption(15, 1, 8, 'Назначение платежа'),
    caption(16, 1, 1, 'М.П.'),
    caption(16, 2, 4, 'Подписи'),
    caption(16, 6, 3, 'Отметки банка'),
  ];
  return { sheet: String(order.number), widths, rows: 16, cells };
}

/** The same form as rows of a table, for a host that writes tables only. */
export function paymentFormTable(order: PaymentOrderFields): PaymentTable {
  const form = paymentForm(order);
  const rows = Array.from({ length: form.rows }, () => Array.from({ length: form.widths.length }, () => ''));
  for (const { row, column, text } of form.cells) {
    const target = rows[row - 1];
    if (target) target[column - 1] = text;
  }
  return {
    sheet: form.sheet,
    title: [`Платежное поручение № ${order.number} от ${momentText(order.date, 'ru')}`],
    columns: form.widths.map((width) => ({ header: '', width, format: '@' })),
    rows,
  };
}

function caption(row: number, column: number, columns: number, text: string): FormCell {
  return { row, column, rows: 1, columns, text, border: false };
}

function box(row: number, column: number, columns: number, field: string, text: string): FormCell {
  return { row, column, rows: 1, columns, text, field, border: true };
}

function partyRows(
  row: number,
  party: OrderParty,
  [inn, kpp, name, account]: readonly [inn: string, kpp: string, name: string, account: string],
  title: string,
  amount?: { readonly caption: string; readonly field: string; readonly text: string },
): FormCell[] {
  return [
    box(row, 1, 2, inn, `ИНН ${party.inn}`),
    box(row, 3, 2, kpp, `КПП ${party.kpp}`),
    ...(amount ? [caption(row, 5, 1, amount.caption), box(row, 6, 3, amount.field, amount.text)] : []),
    box(row + 1, 1, 4, name, `${title}: ${party.name}`),
    caption(row + 1, 5, 1, 'Сч. №'),
    box(row + 1, 6, 3, account, party.account),
  ];
}

function bankRows(
  row: number,
  { bank }: OrderParty,
  [name, bic, account]: readonly [name: string, bic: string, account: string],
  title: string,
): FormCell[] {
  return [
    { ...box(row, 1, 4, name, `${title}: ${bankLine(bank)}`), rows: 2 },
    caption(row, 5, 1, 'БИК'),
    box(row, 6, 3, bic, bank.bic),
    caption(row + 1, 5, 1, 'Сч. №'),
    box(row + 1, 6, 3, account, bank.correspondentAccount),
  ];
}

/** Field 6 begins with a capital letter. */
function amountText({ amount }: PaymentOrderFields): string {
  const words = amountInWords(amount);
  return words.ok ? words.text.charAt(0).toUpperCase() + words.text.slice(1) : moneyText(amount);
}

/** Field 7: roubles and kopecks with a dash, `660000-00`. */
function moneyOnForm({ amount }: PaymentOrderFields): string {
  return moneyText(amount).replace('.', '-');
}
